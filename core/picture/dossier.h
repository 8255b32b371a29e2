// SPDX-License-Identifier: Apache-2.0
// A document to be handed over, as a plain value: headings, statements with the numbers of their
// sources, tables, pictures, and the list of sources. PDF, HTML and ODT are written from the same.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "core/picture/picture.h"

namespace headwater {

/// Numbers in Dossier::sources, from 1, ascending.
using SourceNumbers = std::vector<std::size_t>;

struct DossierHeading {
    std::string text;
    int level = 1; ///< 1 is a chapter, 2 a section of it
};

struct DossierText {
    std::string text;
    SourceNumbers sources = {};
    bool faint = false;
    bool listed = false; ///< an item of a list
};

struct DossierTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< each as long as the header
    std::string empty = {};                     ///< said where there are no rows
};

struct DossierPicture {
    Picture picture;
    std::string caption;
};

using DossierBlock = std::variant<DossierHeading, DossierText, DossierTable, DossierPicture>;

/// All texts are in the reader's language.
struct Dossier {
    std::string title;
    std::string head;    ///< case, author, date, revision: under the title and on every page
    std::string marking; ///< at both ends of every page; may be empty
    std::string caveat;  ///< on every page of a dossier that shows scores; may be empty
    std::string author;  ///< for the properties of the file; empty: nobody is named
    std::string date;    ///< EDTF, for the properties of the file
    std::vector<DossierBlock> blocks;
    std::string sources_heading;
    std::vector<std::string> sources; ///< the first is number 1
};

/// "[1, 4]", or nothing.
std::string text_of(const SourceNumbers& numbers);
/// The statement with its sources behind it.
std::string text_of(const DossierText& statement);

} // namespace headwater
