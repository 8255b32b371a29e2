// SPDX-License-Identifier: Apache-2.0
// The menu that says which ties and things of the chart are wanted: by kind, by how sure they are.
#pragma once

#include <QString>

#include "core/desk/chart_filter.h"
#include "core/model/schema.h"

class QMenu;

namespace headwater {

class ChartArea;

/// Filled anew whenever it is opened, with the kinds that are on the chart.
QMenu* filter_menu(ChartArea& area);

/// "calls, transfers; people; confirmed ties; B2 or better".
QString words_of(const ChartFilter& filter, const Schema& schema);

} // namespace headwater
