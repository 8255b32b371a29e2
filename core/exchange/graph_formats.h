// SPDX-License-Identifier: Apache-2.0
// Files of entities and links, one reader a format and where it makes sense one writer: rows of
// the table of formats.
#pragma once

#include <filesystem>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/import.h"

namespace headwater {

using ReadRecords = Result<Imported>(const std::filesystem::path& file, const ImportSpec& spec,
                                     const Schema& schema, Task& task);

ReadRecords import_graphml; ///< also yEd's and Maltego's
ReadRecords import_gexf;    ///< 1.1 to 1.3
ReadRecords import_gml;
ReadRecords import_pajek;     ///< .net and .paj, with lists of times
ReadRecords import_ucinet;    ///< DL in text
ReadRecords import_anx;       ///< i2 Analyst's Notebook
ReadRecords import_ftm;       ///< FollowTheMoney, one entity a line
ReadRecords import_stix;      ///< STIX 2.1 bundles
ReadRecords import_node_link; ///< JSON of nodes and links, as D3, networkx and Cytoscape write it

/// Nothing has to be guessed: the file says what it holds. Fails where it is no text.
Result<ImportSpec> recognise_records(const std::filesystem::path& file, const Schema& schema);

using WriteRecords = Result<Exported>(const Records& records, const std::filesystem::path& file,
                                      Task& task);
WriteRecords export_graphml;
WriteRecords export_gexf;
WriteRecords export_anx;
WriteRecords export_pajek;
WriteRecords export_ftm;
WriteRecords export_node_link;

/// What each of them does not hold besides what no graph file holds.
std::vector<Message> losses_of_anx(const Records& records);
std::vector<Message> losses_of_pajek(const Records& records);
std::vector<Message> losses_of_ftm(const Records& records);

} // namespace headwater
