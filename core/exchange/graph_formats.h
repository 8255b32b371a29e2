// SPDX-License-Identifier: Apache-2.0
// Files of entities and links, one reader a format and where it makes sense one writer: rows of
// the table of formats.
#pragma once

#include <filesystem>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/graph_records.h"

namespace headwater {

/// Adds what the file says and returns its SHA-256, hexadecimal. Bad rows are booked as rejected;
/// fails with a sentence where the file as a whole cannot be read.
using ReadGraph = Result<std::string>(const std::filesystem::path& file, GraphRecords& records,
                                      Task& task);

ReadGraph read_graphml; ///< also yEd's and Maltego's
ReadGraph read_mtgx;    ///< Maltego's archive of GraphML
ReadGraph read_gexf;    ///< 1.1 to 1.3
ReadGraph read_gml;
ReadGraph read_pajek;     ///< .net and .paj, with lists of times
ReadGraph read_ucinet;    ///< DL in text
ReadGraph read_anx;       ///< i2 Analyst's Notebook
ReadGraph read_ftm;       ///< FollowTheMoney, one entity a line
ReadGraph read_stix;      ///< STIX 2.1 bundles
ReadGraph read_node_link; ///< JSON of nodes and links, as D3, networkx and Cytoscape write it

/// Nothing has to be guessed: the file says what it holds. Fails where it is no text.
Result<ImportSpec> recognise_records(const std::filesystem::path& file, const Schema& schema);

using WriteRecords = Result<Exported>(const Records& records, const std::filesystem::path& file,
                                      Task& task);
WriteRecords export_graphml;
WriteRecords export_gexf;
WriteRecords export_anx;
WriteRecords export_pajek;
WriteRecords export_ftm;
WriteRecords export_gml;
WriteRecords export_ucinet;
WriteRecords export_stix;
WriteRecords export_node_link;

/// What each of them does not hold besides what no graph file holds.
std::vector<Message> losses_of_anx(const Records& records);
std::vector<Message> losses_of_pajek(const Records& records);
std::vector<Message> losses_of_ftm(const Records& records);
std::vector<Message> losses_of_ucinet(const Records& records);

} // namespace headwater
