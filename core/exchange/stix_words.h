// SPDX-License-Identifier: Apache-2.0
// How the writer of STIX says what STIX has no name for, and the reader knows it again.
#pragma once

namespace headwater {

inline constexpr const char* stix_own_type = "x-headwater-"; ///< before a kind of entity
inline constexpr const char* stix_own_field = "x_headwater_"; ///< before kind, label, directed ...
inline constexpr const char* stix_properties = "x_headwater_properties";
inline constexpr const char* stix_evidence = "x_headwater_evidence";

} // namespace headwater
