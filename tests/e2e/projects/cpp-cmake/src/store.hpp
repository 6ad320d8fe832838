#pragma once
#include <string>
#include <vector>

/// The words, each once and in order.
std::vector<std::string> sorted(const std::vector<std::string> &words);
