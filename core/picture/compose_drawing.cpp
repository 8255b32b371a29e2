// SPDX-License-Identifier: Apache-2.0
// What is drawn beforehand, on one sheet or spread over several.
#include <algorithm>

#include "core/analysis/wording.h"
#include "core/picture/compose_pages.h"
#include "core/picture/greys.h"
#include "core/picture/transform.h"
#include "core/picture/wall.h"

namespace headwater {

namespace {

/// Height of the smallest letters; 0: nothing is written.
double smallest_letters(const Picture& drawing) {
    double least = 0;
    for (const Mark& mark : drawing.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            least = least == 0 ? text->size : std::min(least, text->size);
    return least;
}

class DrawingOnPaper {
public:
    DrawingOnPaper(Picture drawing, const Style& style, const TextMeasure& measure,
                   const Furniture& furniture, PageSetup setup, Task& task)
        : m_drawing(std::move(drawing)),
          m_setup(std::move(setup)),
          m_style(style_for_paper(style, m_setup)),
          m_measure(measure),
          m_furniture(furniture),
          m_task(task) {
        m_setup.index = false;
    }

    Result<PaperChart> compose() {
        Sheet sheet(m_style, m_measure, m_furniture, m_setup, {});
        sheet.put_title();
        TRY_VOID(check_room(sheet.room()));
        m_paper.scale = sheet.zoom_for(m_drawing.extent);
        const double least = smallest_letters(m_drawing);
        if (least == 0 || least * m_paper.scale >= least_letters) {
            sheet.put_drawing(std::move(m_drawing));
            m_paper.pages.push_back(sheet.finish());
            m_paper.pages.back().bookmarks.push_back({m_furniture.title, 0, 0});
        } else {
            TRY_VOID(put_wall(least));
        }
        if (m_setup.grey)
            for (Picture& page : m_paper.pages)
                make_grey(page);
        return std::move(m_paper);
    }

private:
    Result<void> put_wall(double least) {
        const double alone = least * m_paper.scale;
        const Tiles tiles = tiles_for(least_letters / least);
        TRY_VOID(check_count(tiles));
        m_paper.scale = std::min(tiles.wall().width / m_drawing.extent.width(),
                                 tiles.wall().height / m_drawing.extent.height());
        m_paper.across = tiles.across;
        m_paper.down = tiles.down;
        spread(tiles.wall());
        const Wall wall({}, m_style, m_measure, m_furniture, m_setup, tiles, m_drawing.marks);
        const std::size_t before = m_setup.key_sheet ? 1 : 0, of = before + tiles.count();
        m_task.restart(of);
        if (m_setup.key_sheet) m_paper.pages.push_back(wall.key_sheet(of));
        for (std::size_t i = 0; i < tiles.count(); ++i) {
            if (!m_task.may_go_on()) return stopped();
            m_paper.pages.push_back(wall.sheet(i, before + i + 1, of));
            m_task.advance();
        }
        m_paper.remarks.push_back(
            say("On one sheet the letters would be %1 points high. So that they are at least %2, "
                "it takes %3 sheets; larger paper takes fewer.",
                {decimal(alone, 1), decimal(least_letters, 0), std::to_string(tiles.count())}));
        return {};
    }

    Tiles tiles_for(double zoom) const {
        const Box room = Wall::room_of_sheet(m_furniture, m_setup, m_style, m_measure);
        const Size size{m_drawing.extent.width() * zoom, m_drawing.extent.height() * zoom};
        return Tiles::covering(size, {room.width(), room.height()}, m_setup.overlap);
    }

    /// In the middle of the wall, points from its upper left corner.
    void spread(Size wall) {
        const double zoom = m_paper.scale;
        const Point shift =
            Point{wall.width / 2, wall.height / 2} - m_drawing.extent.centre() * zoom;
        for (Mark& mark : m_drawing.marks)
            transform(mark, {zoom, shift});
    }

    Picture m_drawing;
    PageSetup m_setup;
    Style m_style;
    const TextMeasure& m_measure;
    const Furniture& m_furniture;
    Task& m_task;
    PaperChart m_paper;
};

} // namespace

Result<PaperChart> compose_drawing(Picture drawing, const Style& style, const TextMeasure& measure,
                                   const Furniture& furniture, const PageSetup& setup, Task& task) {
    return DrawingOnPaper(std::move(drawing), style, measure, furniture, setup, task).compose();
}

} // namespace headwater
