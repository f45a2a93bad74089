// Words, numbers and signs with the bytes they stand in. Any bytes in; an invalid byte separates.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::text {

enum class TokenKind {
    Word,         ///< at least one letter: "TIG-svejsning", "1.g"
    Abbreviation, ///< with its full stop: "ca.", "f.eks."
    Number,       ///< "1.500", "2,5", "8.30", "1090-2", "§ 26"
    Sign,         ///< one sign: "," "." "%"
};

struct Token
{
    TokenKind kind = TokenKind::Word;
    std::size_t begin = 0; ///< bytes of the text as it came
    std::size_t length = 0;
    std::string folded; ///< text::fold of the span

    std::size_t end() const { return begin + length; }
    bool isWord() const { return kind == TokenKind::Word || kind == TokenKind::Abbreviation; }
    friend bool operator==(const Token &, const Token &) = default;
};

/// In order, without overlap; white space and invalid bytes belong to none.
std::vector<Token> tokenize(std::string_view text);

} // namespace fagdansk::text
