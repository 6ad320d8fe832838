#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "store.hpp"

int main(int argc, char **argv) {
    std::ifstream file(argc > 1 ? argv[1] : "");
    if (!file) {
        fmt::print(stderr, "no words\n");
        return 1;
    }
    std::vector<std::string> words{std::istream_iterator<std::string>(file), {}};
    fmt::print("{} in {}\n", sorted(words), std::filesystem::current_path().string());
}
