// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/foreign_files.h"

#include <array>
#include <string>

#include <fmt/format.h>

namespace headwater {

namespace {

using namespace std::string_view_literals;
using Sentence = Message (*)(std::string file);

Message of_r(std::string file) {
    return say("%1 is a workspace of R. Read it in R, write its tables with write.csv or its "
               "network with write_graph of igraph as GraphML, and import that.",
               {std::move(file)});
}
Message of_notebook(std::string file) {
    return say("%1 is a chart of Analyst's Notebook in its own form. Open it there, save it as XML "
               "(.anx) and import that.",
               {std::move(file)});
}
Message of_ucinet(std::string file) {
    return say("%1 is a data set of UCINET in its own form. Export it there as DL text and import "
               "that.",
               {std::move(file)});
}
Message of_access(std::string file) {
    return say("%1 is a database of Access. Export its tables there as XLSX or CSV and import "
               "them.",
               {std::move(file)});
}
Message of_words(std::string file) {
    return say("%1 is a text document or a letter. Copy its table into a spreadsheet, save it as "
               "XLSX, ODS or CSV and import that.",
               {std::move(file)});
}
Message of_office(std::string file) {
    return say("%1 is an old Office file. Open it in the program that made it, save its table as "
               "XLSX or CSV and import that.",
               {std::move(file)});
}
Message of_print(std::string file) {
    return say("%1 is a PDF, which is a print-out. Ask for the table that it was printed from, as "
               "XLSX or CSV; the PDF itself can be attached to a record.",
               {std::move(file)});
}
Message of_picture(std::string file) {
    return say("%1 is a picture. Ask for what it shows as a table, or attach it to a record.",
               {std::move(file)});
}
Message of_database(std::string file) {
    return say("%1 is a database. If it is a case of Headwater, open it as a case; else ask for "
               "its tables as CSV.",
               {std::move(file)});
}
Message of_archive(std::string file) {
    return say("%1 is a packed file. Unpack it and import the files in it.", {std::move(file)});
}
Message of_program(std::string file) {
    return say("%1 is a program, not a table, and was not opened. Ask the sender what it should "
               "have been.",
               {std::move(file)});
}

struct Foreign {
    std::size_t at;
    std::string_view bytes;   ///< that stand there; empty: any that are no text
    std::string_view endings; ///< parted by blanks; empty: any
    Sentence sentence;
};

// The first that fits: what its ending tells apart stands before what it shares its bytes with.
constexpr std::array table{
    Foreign{0, ""sv, ".rda .rdata .rds", of_r},
    Foreign{0, "RDX"sv, "", of_r},
    Foreign{0, ""sv, ".anb .ant", of_notebook},
    Foreign{0, ""sv, ".##h .##d", of_ucinet},
    Foreign{0, "PK\x03\x04"sv, ".docx .docm .odt .pptx .odp .pages", of_words},
    Foreign{0, "PK\x03\x04"sv, "", of_archive},
    Foreign{0, "\xD0\xCF\x11\xE0"sv, ".doc .msg .ppt", of_words},
    Foreign{0, "\xD0\xCF\x11\xE0"sv, "", of_office},
    Foreign{0, "{\\rtf"sv, "", of_words},
    Foreign{0, "%PDF-"sv, "", of_print},
    Foreign{4, "Standard Jet DB"sv, "", of_access},
    Foreign{4, "Standard ACE DB"sv, "", of_access},
    Foreign{0, "SQLite format 3"sv, "", of_database},
    Foreign{0, "\x89PNG"sv, "", of_picture},
    Foreign{0, "\xFF\xD8\xFF"sv, "", of_picture},
    Foreign{0, "GIF8"sv, "", of_picture},
    Foreign{0, "II*\0"sv, "", of_picture},
    Foreign{0, "MM\0*"sv, "", of_picture},
    Foreign{0, "\x1F\x8B"sv, "", of_archive},
    Foreign{0, "BZh"sv, ".bz2 .tbz", of_archive},
    Foreign{0,
            "\xFD"
            "7zXZ"sv,
            "", of_archive},
    Foreign{0, "Rar!"sv, "", of_archive},
    Foreign{0, "7z\xBC\xAF"sv, "", of_archive},
    Foreign{0,
            "\x7F"
            "ELF"sv,
            "", of_program},
    Foreign{0, "MZ\x90"sv, "", of_program}};

bool has_one_of(std::string_view endings, const std::string& ending) {
    return endings.empty() ||
           fmt::format(" {} ", endings).find(fmt::format(" {} ", ending)) != std::string::npos;
}

/// ".rda" whatever its case; blanks would look like the list.
std::string ending_of(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return ending.empty() ? "none" : ending;
}

} // namespace

std::optional<Message> what_instead(std::string_view beginning, const std::filesystem::path& file,
                                    bool is_text) {
    const std::string ending = ending_of(file);
    for (const Foreign& each : table) {
        const bool begins =
            beginning.size() >= each.at && beginning.substr(each.at).starts_with(each.bytes);
        if (each.bytes.empty() && is_text) continue;
        if (begins && has_one_of(each.endings, ending))
            return each.sentence(file.filename().string());
    }
    return std::nullopt;
}

} // namespace headwater
