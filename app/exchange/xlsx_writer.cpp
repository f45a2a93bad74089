#include "app/exchange/clean_text.h"
#include "app/exchange/xlsx_file.h"

#include <xlsxwriter.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <random>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr double narrow = 14; ///< widths in characters
constexpr double wide = 44;

/// libxlsxwriter can only write to a file: one in the system's own folder, gone at the end.
class ScratchFile
{
public:
    ScratchFile()
    {
        std::error_code error;
        const auto folder = std::filesystem::temp_directory_path(error);
        m_path = folder / ("fagdansk-" + std::to_string(std::random_device()()) + "-" +
                           std::to_string(std::random_device()()) + ".xlsx");
    }
    ~ScratchFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;

    std::string name() const { return m_path.string(); }

    base::Result<std::string> bytes() const
    {
        std::ifstream in(m_path, std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        if (!in.good() && !in.eof()) {
            return Error{ErrorKind::InputOutput, "the workbook cannot be read back"};
        }
        return bytes;
    }

private:
    std::filesystem::path m_path;
};

class XlsxWriter
{
public:
    explicit XlsxWriter(const std::string &file) : m_book(workbook_new(file.c_str())) {}

    base::Result<void> write(const Sheet &sheet, const std::string &title)
    {
        auto *page = workbook_add_worksheet(m_book, sheetNameOf(title).c_str());
        auto *head = workbook_add_format(m_book);
        format_set_bold(head);
        auto *body = workbook_add_format(m_book);
        format_set_text_wrap(body);
        format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(body, "@"); // what is typed into a cell later is text too
        auto written = writeRow(page, 0, sheet.header, head, {});
        for (std::size_t i = 0; i < sheet.rows.size() && written; ++i) {
            written = writeRow(page, static_cast<lxw_row_t>(i + 1), sheet.rows[i].cells, body, sheet.numbers);
        }
        for (std::size_t i = 0; i < sheet.header.size(); ++i) {
            const bool isLong = sheet.header[i] == "betydning" || sheet.header[i] == "eksempler";
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(page, column, column, isLong ? wide : narrow, nullptr);
        }
        worksheet_freeze_panes(page, 1, 1);
        const auto closed = workbook_close(m_book); // frees it, also when it fails
        if (written && closed != LXW_NO_ERROR) {
            return Error{ErrorKind::InputOutput,
                         std::string("the workbook cannot be written: ") + lxw_strerror(closed)};
        }
        return written;
    }

private:
    /// At most 31 units, none of []:*?/\ and no apostrophe at its ends.
    static std::string sheetNameOf(const std::string &title)
    {
        constexpr std::size_t most = 28;
        std::string name;
        for (const char c : cleanLine(title)) {
            const bool isBoundary = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            if (isBoundary && name.size() >= most - 3) {
                break;
            }
            name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
        }
        name = cleanLine(name);
        return name.empty() ? "Ordliste" : name;
    }

    /// libxlsxwriter leaves this to its caller.
    static std::string withEscapes(std::string_view text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            out += xlsxEscapeAt(text, i) ? "_x005F_" : std::string(1, text[i]);
        }
        return out;
    }

    static std::optional<double> wholeNumber(const std::string &cell)
    {
        int number = 0;
        const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), number);
        return read.ec == std::errc() && read.ptr == cell.data() + cell.size() ? std::optional<double>(number)
                                                                               : std::nullopt;
    }

    static base::Result<void> writeRow(lxw_worksheet *page, lxw_row_t row, const std::vector<std::string> &cells,
                                       lxw_format *format, const std::set<std::size_t> &numbers)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty()) {
                continue;
            }
            if (const auto number = numbers.contains(i) ? wholeNumber(cells[i]) : std::nullopt) {
                worksheet_write_number(page, row, static_cast<lxw_col_t>(i), *number, nullptr);
                continue;
            }
            const auto text = withEscapes(cells[i]);
            const auto done = worksheet_write_string(page, row, static_cast<lxw_col_t>(i), text.c_str(), format);
            if (done != LXW_NO_ERROR) {
                return Error{ErrorKind::InvalidInput, "row " + std::to_string(row + 1) + ", '" + shortened(cells[i]) +
                                                          "': " + lxw_strerror(done)};
            }
        }
        return {};
    }

    lxw_workbook *m_book;
};
} // namespace

base::Result<std::string> writeXlsx(const Sheet &sheet, const std::string &title)
{
    const ScratchFile scratch;
    if (const auto written = XlsxWriter(scratch.name()).write(sheet, title); !written) {
        return written.error();
    }
    return scratch.bytes();
}

} // namespace fagdansk::exchange
