// What went wrong, in whatever language the interface has when it is read.
#pragma once

#include "app/viewmodels/error_text.h"

#include <QString>

#include <functional>
#include <utility>

namespace fagdansk::viewmodels {

class Fault
{
public:
    using Sentence = std::function<QString()>;

    Fault() = default; ///< nothing went wrong
    /// Also writes the detail to the log.
    explicit Fault(const base::Error &error) : m_sentence([error] { return ErrorText::again(error); })
    {
        ErrorText::log(error);
    }
    /// `sentence` translates each time it is asked; what it holds must outlive the fault.
    explicit Fault(Sentence sentence) : m_sentence(std::move(sentence)) {}

    QString text() const { return m_sentence ? m_sentence() : QString(); }
    void clear() { m_sentence = nullptr; }

private:
    Sentence m_sentence;
};

} // namespace fagdansk::viewmodels
