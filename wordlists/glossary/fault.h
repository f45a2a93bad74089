// What is wrong in an authored file, and where. Checking never stops at the first one.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace fagdansk::glossary {

struct Fault
{
    std::string file;    ///< as the author knows it, '/' between folders
    int line = 0;        ///< from 1
    std::string message; ///< English, names the thing and what to do

    std::string text() const { return file + ":" + std::to_string(line) + ": " + message; }
    friend auto operator<=>(const Fault &, const Fault &) = default;
};

/// One authored file as it was read. The rooms below `app` read no disk.
struct SourceFile
{
    std::string name;
    std::string bytes;
};

/// Adds faults of one file to a list that outlives it.
class FaultSink
{
public:
    FaultSink(std::string file, std::vector<Fault> &faults) : m_file(std::move(file)), m_faults(&faults) {}

    const std::string &file() const { return m_file; }
    void add(int line, std::string message) { m_faults->push_back({m_file, line, std::move(message)}); }

private:
    std::string m_file;
    std::vector<Fault> *m_faults;
};

} // namespace fagdansk::glossary
