// SPDX-License-Identifier: Apache-2.0
#include "core/picture/dossier_pages.h"

#include <algorithm>

#include "core/picture/page_table.h"
#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double bullet = 10;

/// As wide as the text at most, and half a page high.
double zoom_for(const Pages& pages, const Box& extent) {
    return std::min({pages.width() / std::max(1.0, extent.width()),
                     pages.height() * 0.5 / std::max(1.0, extent.height()), 1.6});
}

struct Putting {
    Pages& pages;

    void operator()(const DossierHeading& heading) const {
        pages.put_heading(heading.text, heading.level);
    }

    void operator()(const DossierText& statement) const {
        pages.put_paragraph(text_of(statement), statement.faint, statement.listed ? bullet : 0);
    }

    void operator()(const DossierTable& table) const {
        if (table.rows.empty()) return pages.put_paragraph(table.empty, true);
        put_table(pages, table.header, table.rows);
    }

    void operator()(const DossierPicture& shown) const {
        const Box& extent = shown.picture.extent;
        const double zoom = zoom_for(pages, extent);
        const double height = extent.height() * zoom;
        const double top = pages.take(height + pages.line_height());
        const Transform place{zoom, {pages.left() - extent.left * zoom, top - extent.top * zoom}};
        for (Mark mark : shown.picture.marks) {
            transform(mark, place);
            pages.put(std::move(mark));
        }
        pages.put_paragraph(shown.caption, true);
    }
};

/// A heading does not stand at the foot of a page, its picture on the next.
void keep_together(Pages& pages, const DossierBlock& block, const DossierBlock& next) {
    const auto* shown = std::get_if<DossierPicture>(&next);
    if (shown == nullptr || !std::holds_alternative<DossierHeading>(block)) return;
    const Box& extent = shown->picture.extent;
    pages.need(extent.height() * zoom_for(pages, extent) + pages.line_height() * 6);
}

} // namespace

std::vector<Picture> pages_of(const Dossier& dossier, Size paper, const Style& style,
                              const TextMeasure& measure) {
    Pages pages(style, measure, paper,
                {dossier.title, dossier.marking, dossier.caveat, dossier.head});
    pages.put_title(dossier.title);
    pages.put_paragraph(dossier.head, true);
    for (std::size_t i = 0; i < dossier.blocks.size(); ++i) {
        if (i + 1 < dossier.blocks.size())
            keep_together(pages, dossier.blocks[i], dossier.blocks[i + 1]);
        std::visit(Putting{pages}, dossier.blocks[i]);
    }
    if (!dossier.sources.empty()) pages.put_heading(dossier.sources_heading, 1);
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        pages.put_paragraph(text_of(SourceNumbers{i + 1}) + " " + dossier.sources[i]);
    return pages.finish();
}

} // namespace headwater
