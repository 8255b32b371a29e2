// SPDX-License-Identifier: Apache-2.0
#include "core/picture/compose_pages.h"

#include <algorithm>
#include <unordered_map>

#include "core/analysis/wording.h"
#include "core/picture/chart_index.h"
#include "core/picture/greys.h"
#include "core/picture/map_grid.h"
#include "core/picture/sheet.h"
#include "core/picture/wall.h"

namespace headwater {

namespace {

ChartScene nobody_selected(ChartScene scene) {
    for (ChartItem& item : scene.items)
        item.selected = false; // a matter of the screen
    for (DrawnSign& sign : scene.signs)
        sign.selected = false;
    return scene;
}

bool is_to_be_written(const ChartItem& item) {
    return !item.label.empty() && !item.stands_back;
}

class ChartOnPaper {
public:
    ChartOnPaper(const ChartScene& scene, const Schema& schema, const Style& style,
                 const TextMeasure& measure, const Furniture& furniture, const PageSetup& setup,
                 Task& task)
        : m_scene(nobody_selected(scene)),
          m_groups(m_scene),
          m_schema(schema),
          m_style(style_for_paper(style, setup)),
          m_measure(measure),
          m_furniture(furniture),
          m_setup(setup),
          m_task(task) {}

    Result<PaperChart> compose() {
        TRY_VOID(plan());
        m_task.restart(m_tiles.count() + 2);
        if (m_alone)
            put_alone();
        else
            put_wall();
        if (!m_task.may_go_on()) return stopped();
        put_index_pages();
        if (m_setup.grey)
            for (Picture& page : m_paper.pages)
                make_grey(page);
        if (!m_task.may_go_on()) return stopped();
        add_remarks();
        return std::move(m_paper);
    }

private:
    Box room_alone() const { return within_rails(sheet_alone(1).room(), m_setup, m_style); }

    Sheet sheet_alone(std::size_t pages) const {
        Sheet sheet(m_style, m_measure, m_furniture, m_setup, {1, pages, {}});
        sheet.put_title();
        put_legend(sheet);
        return sheet;
    }

    void put_legend(Sheet& sheet) const {
        if (m_furniture.legend) sheet.put_legend(m_scene, m_schema, m_distance);
    }

    Result<void> plan() {
        const Box sheet = Wall::room_of_sheet(m_furniture, m_setup, m_style, m_measure);
        m_distance = distance_in(sheet);
        m_distance = distance_in(room_alone()); // the legend explains it, and takes room
        const Box alone = room_alone();
        TRY_VOID(check_room(sheet));
        TRY_VOID(check_room(alone));
        const Size room{sheet.width(), sheet.height()};
        const double overlap =
            std::clamp(m_setup.overlap, 0.0, std::min(room.width, room.height) / 2);
        m_tiles = {room, overlap, std::max<std::size_t>(1, m_setup.across),
                   std::max<std::size_t>(1, m_setup.down)};
        if (m_setup.fitting == Fitting::true_scale) {
            const Size wanted = room_of(m_scene, m_style, m_setup.scale);
            const bool fits = wanted.width <= alone.width() && wanted.height <= alone.height();
            m_tiles = fits ? Tiles{room, overlap, 1, 1} : Tiles::covering(wanted, room, overlap);
            m_alone = fits;
        } else {
            m_alone = m_tiles.count() == 1;
        }
        return check_count(m_tiles);
    }

    /// From how far it is seen if it is drawn as large as that room, or that many rooms, allow.
    Distance distance_in(const Box& room) const {
        const auto across = static_cast<double>(std::max<std::size_t>(1, m_setup.across)),
                   down = static_cast<double>(std::max<std::size_t>(1, m_setup.down));
        return distance_at(m_groups, zoom_for({room.width() * across, room.height() * down}));
    }

    double zoom_for(Size room) const {
        return m_setup.fitting == Fitting::true_scale ? m_setup.scale
                                                      : fitting_zoom(m_scene, m_style, room);
    }

    void draw(Size room) {
        m_drawn = draw_into(m_scene, m_groups, m_schema, m_style, m_measure, room, zoom_for(room));
        m_paper.across = m_tiles.across;
        m_paper.down = m_tiles.down;
        m_paper.scale = m_drawn.zoom;
        count_names();
        m_task.advance();
    }

    /// Names that are written stand among the marks under the record of their item; a badge has no
    /// halo.
    void count_names() {
        std::unordered_map<std::int64_t, const std::string*> wanted;
        for (const ChartItem& item : m_scene.items)
            if (is_to_be_written(item)) wanted.emplace(item.record, &item.label);
        m_paper.names = wanted.size();
        for (const Mark& mark : m_drawn.marks) {
            const auto* text = std::get_if<TextMark>(&mark.shape);
            if (text == nullptr || text->halo.alpha == 0) continue;
            const auto name = wanted.find(mark.record);
            if (name != wanted.end() && *name->second == text->text) wanted.erase(name);
        }
        m_paper.nameless = wanted.size();
    }

    void put_alone() {
        const Box room = room_alone();
        const Size size{room.width(), room.height()};
        draw(size);
        m_tiles = {size, 0, 1, 1};
        Sheet sheet = sheet_alone(1 + index_pages());
        if (m_setup.index)
            sheet.put(draw_grid(MapGrid::over(m_tiles), {0, 0, size.width, size.height}, room,
                                m_style, m_measure),
                      {});
        sheet.put(std::move(m_drawn.marks), {room.left, room.top});
        m_paper.pages.push_back(sheet.finish());
        m_paper.pages.back().bookmarks.push_back({m_furniture.title, 0, 0});
        m_task.advance();
    }

    void put_wall() {
        draw(m_tiles.wall());
        const Wall wall([this](Sheet& sheet) { put_legend(sheet); }, m_style, m_measure,
                        m_furniture, m_setup, m_tiles, m_drawn.marks);
        const std::size_t before = m_setup.key_sheet ? 1 : 0;
        const std::size_t of = before + m_tiles.count() + index_pages();
        if (m_setup.key_sheet) m_paper.pages.push_back(wall.key_sheet(of));
        for (std::size_t i = 0; i < m_tiles.count() && m_task.may_go_on(); ++i) {
            m_paper.pages.push_back(wall.sheet(i, before + i + 1, of));
            m_task.advance();
        }
    }

    std::size_t index_pages() const {
        if (!m_setup.index) return 0;
        const Box room = index_sheet(1, 2).room();
        return index_columns({room.width(), room.height()}, m_style, m_measure)
            .pages_for(m_scene.items.size());
    }

    Sheet index_sheet(std::size_t page, std::size_t of) const {
        return Sheet(m_style, m_measure, m_furniture, m_setup,
                     {page, of, m_furniture.words(say("Index"))});
    }

    void put_index_pages() {
        if (!m_setup.index) return;
        const MapGrid grid = MapGrid::over(m_tiles);
        std::vector<IndexEntry> entries;
        for (const ChartItem& item : m_scene.items)
            if (!item.label.empty())
                entries.push_back({item.label, grid.at(item.at * m_drawn.zoom + m_drawn.shift)});
        sort_index(entries);
        const std::size_t count = index_pages(), before = m_paper.pages.size();
        for (std::size_t i = 0; i < count && m_task.may_go_on(); ++i) {
            Sheet sheet = index_sheet(before + i + 1, before + count);
            put_index(sheet, entries, i, m_style, m_measure);
            m_paper.pages.push_back(sheet.finish());
            if (i == 0)
                m_paper.pages.back().bookmarks.push_back({m_furniture.words(say("Index")), 0, 0});
        }
    }

    void add_remarks() {
        if (m_setup.letters > 0 && m_setup.letters < least_letters)
            m_paper.remarks.push_back(
                say("Letters of %1 points could not be read; they are %2 "
                    "points high. Take more sheets to have them smaller "
                    "beside the chart.",
                    {decimal(m_setup.letters, 1), decimal(m_style.label_size, 1)}));
        if (m_paper.nameless > 0)
            m_paper.remarks.push_back(
                say("%1 of %2 names find no room in letters of %3 points. More sheets or larger "
                    "paper show more of them; the index lists them all.",
                    {std::to_string(m_paper.nameless), std::to_string(m_paper.names),
                     decimal(m_style.label_size, 1)}));
    }

    ChartScene m_scene;
    FarGroups m_groups;
    const Schema& m_schema;
    Style m_style;
    const TextMeasure& m_measure;
    const Furniture& m_furniture;
    const PageSetup& m_setup;
    Task& m_task;
    Tiles m_tiles;
    Distance m_distance = Distance::near;
    bool m_alone = true;
    DrawnChart m_drawn;
    PaperChart m_paper;
};

} // namespace

Result<PaperChart> compose_pages(const ChartScene& scene, const Schema& schema, const Style& style,
                                 const TextMeasure& measure, const Furniture& furniture,
                                 const PageSetup& setup, Task& task) {
    return ChartOnPaper(scene, schema, style, measure, furniture, setup, task).compose();
}

} // namespace headwater
