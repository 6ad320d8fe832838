import locale
import time

locale.setlocale(locale.LC_ALL, "")
print(locale.format_string("%.2f", 1234567.89, grouping=True))
print(time.strftime("%A, %d. %B %Y, %H Uhr %Z", time.localtime(1719835200)))
