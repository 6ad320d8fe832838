/* Words in a text, and a checksum of it. */
int tally_words(const char *text);
unsigned long tally_sum(const char *text);
