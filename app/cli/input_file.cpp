#include "app/cli/input_file.h"

#include "app/pack/file_names.h"

#include <fstream>
#include <sstream>

namespace fagdansk::cli {

base::Result<std::string> readInputFile(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return base::Error{base::ErrorKind::NotFound, "'" + pack::utf8(file) + "' is not a file"};
    }
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    if (!in || (in.peek() != std::ifstream::traits_type::eof() && !(bytes << in.rdbuf()))) {
        return base::Error{base::ErrorKind::InputOutput, "'" + pack::utf8(file) + "' cannot be read"};
    }
    return bytes.str();
}

} // namespace fagdansk::cli
