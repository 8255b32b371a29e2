// SPDX-License-Identifier: Apache-2.0
// How fluid the chart is under the hand: what opening an invented case costs until its first
// picture, then a scripted pan and zoom at full HD, a step every 16 ms: the time of the UI thread
// a frame, and the time from the last step until every detail is drawn; then the same of a drag of
// ten things.
//   frame_bench [SIZE...] [--pictures FOLDER]   without sizes: 1000 10000 100000; links: five times
// FRAME_BENCH_DARK in the environment: the pictures are dark; QT_SCALE_FACTOR=2: as on fine
// screens. Each size runs in a process of its own (frame_bench --case FILE), so that memory is its
// own.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QThread>

#include <fmt/format.h>
#include <time.h>

#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/bench/network_case.h"
#include "tests/bench/stopwatch.h"
#include "ui/canvas/canvas.h"
#include "ui/look/theme.h"

using namespace headwater;

namespace {

constexpr QSize full_hd(1920, 1080);
constexpr int step_ms = 16;
constexpr int longest_wait_ms = 60000;

/// Of the calling thread: other programs on the machine do not count.
double thread_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

ChartScene scene_in(const std::string& file) {
    Task task;
    auto opened = Case::open(file, this_station(), Case::Access::read_only);
    auto network = network_of(*opened, opened->schema(), chart_filter(), task);
    Chart chart;
    return std::move(*scene_of(*opened, *network, chart, nullptr, task));
}

/// Plays the hand, a step a tick, and notes what each frame and each rest cost.
class Script {
public:
    Script(Canvas& canvas, QString pictures) : m_canvas(canvas), m_pictures(std::move(pictures)) {}

    void run() {
        const QPointF busy = m_canvas.view().to_screen(busiest());
        rest("far");
        steps(25, [&](int) { zoom(1.1, busy); });
        rest("middle");
        steps(60, [&](int i) { pan({i < 30 ? 28.0 : -28.0, 9}); });
        rest("panned");
        steps(20, [&](int) { zoom(1.1, QRectF(m_canvas.rect()).center()); });
        rest("near");
        steps(60, [&](int i) { pan({i < 30 ? -16.0 : 16.0, -8}); });
        rest("near-panned");
        steps(45, [&](int) { zoom(1 / 1.1, QRectF(m_canvas.rect()).center()); });
        rest("back");
    }

    /// Ten things under the hand, sixty steps, then the drop.
    void drag() {
        const auto& items = m_canvas.scene().items;
        std::set<std::int64_t> ten;
        for (std::size_t i = 0; i < std::min<std::size_t>(10, items.size()); ++i)
            ten.insert(items[i].record);
        m_canvas.centre_on(*ten.begin());
        m_canvas.set_selection(ten);
        rest("chosen");
        m_frames.clear();
        m_rests.clear();
        m_bare = 0;
        const QPointF from = *m_canvas.position_of(*ten.begin());
        mouse(QEvent::MouseButtonPress, from);
        steps(60, [&](int i) { mouse(QEvent::MouseMove, from + QPointF(4 * i, 2 * i)); });
        steps(1, [&](int) { mouse(QEvent::MouseButtonRelease, from + QPointF(240, 120)); });
        rest("dropped");
        fmt::print("  ten things dragged:\n");
        print();
    }

    void print() {
        std::ranges::sort(m_frames);
        const auto at = [](const std::vector<double>& all, double share) {
            return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
        };
        fmt::print("  frames {}: median {:.1f} ms, 95 % {:.1f}, 99 % {:.1f}, longest {:.1f}; "
                   "bare {:.1f} %\n",
                   m_frames.size(), at(m_frames, 0.5), at(m_frames, 0.95), at(m_frames, 0.99),
                   m_frames.back(), 100 * m_bare / static_cast<double>(m_frames.size()));
        fmt::print("  full detail at rest after");
        for (const Rest& rest : m_rests)
            fmt::print(" {} {:.0f} ms ({:.0f} of the processor)", rest.name, rest.wall,
                       rest.processor);
        fmt::print("\n");
    }

private:
    Point busiest() const {
        const auto& items = m_canvas.scene().items;
        return std::ranges::max_element(items, {}, &ChartItem::importance)->at;
    }
    void zoom(double factor, QPointF at) { m_canvas.set_view(m_canvas.view().zoomed(factor, at)); }
    void pan(QPointF by) { m_canvas.set_view(m_canvas.view().panned(by)); }

    void mouse(QEvent::Type type, QPointF at) {
        const bool held = type == QEvent::MouseMove;
        QMouseEvent event(type, at, m_canvas.mapToGlobal(at), held ? Qt::NoButton : Qt::LeftButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(&m_canvas, &event);
    }

    template<class Move>
    void steps(int count, Move move) {
        QElapsedTimer tick;
        for (int i = 0; i < count; ++i) {
            tick.start();
            const double start = thread_ms();
            QApplication::processEvents();
            move(i);
            m_canvas.repaint();
            m_frames.push_back(thread_ms() - start);
            m_bare += m_canvas.share_bare();
            if (tick.elapsed() < step_ms)
                QThread::msleep(static_cast<unsigned long>(step_ms - tick.elapsed()));
        }
    }

    void rest(const char* name) {
        QElapsedTimer clock;
        clock.start();
        const Stopwatch watch;
        while (!m_canvas.is_settled() && clock.elapsed() < longest_wait_ms) {
            QApplication::processEvents();
            QThread::msleep(1);
        }
        m_canvas.repaint();
        m_rests.push_back(
            {static_cast<double>(clock.elapsed()), 1e3 * watch.read().processor, name});
        if (!m_pictures.isEmpty()) m_canvas.grab().save(m_pictures + "-" + name + ".png");
    }

    Canvas& m_canvas;
    QString m_pictures;
    std::vector<double> m_frames;
    struct Rest {
        double wall, processor; ///< milliseconds; the latter of all threads together
        const char* name;
    };
    std::vector<Rest> m_rests;
    double m_bare = 0;
};

int measure(QApplication& application, const std::string& file, const QString& pictures) {
    wear(qEnvironmentVariableIsSet("FRAME_BENCH_DARK") ? Appearance::dark : Appearance::light);
    const Schema& schema = built_in_schema();
    Canvas canvas(schema);
    canvas.resize(full_hd);
    canvas.show();
    application.processEvents();
    const Stopwatch watch;
    canvas.show_scene(scene_in(file), Canvas::Framing::fit);
    const Cost read = watch.read();
    while (!canvas.is_settled())
        application.processEvents(QEventLoop::WaitForMoreEvents, 20);
    canvas.repaint();
    const Cost cost = watch.read();
    fmt::print("  open and first picture: {:.2f} s of the processor ({:.2f} until the scene "
               "stands), {:.2f} on the wall, {:.0f} MB at the peak ({:.0f})\n",
               cost.processor, read.processor, cost.wall, cost.megabytes, read.megabytes);
    Script script(canvas, pictures);
    script.run();
    script.print();
    script.drag();
    fmt::print("  memory now {:.0f} MB\n", megabytes_in_use());
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    std::vector<Vertex> sizes;
    std::string file, pictures;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--case" && i + 1 < count)
            file = words[++i];
        else if (word == "--pictures" && i + 1 < count)
            pictures = words[++i];
        else
            sizes.push_back(static_cast<Vertex>(std::stoul(word)));
    }
    QApplication application(count, words);
    if (!file.empty()) return measure(application, file, QString::fromStdString(pictures));
    if (sizes.empty()) sizes = {1000, 10000, 100000};
    for (const Vertex size : sizes) {
        const auto made = std::filesystem::temp_directory_path() /
                          fmt::format("headwater_frames_{}.hwcase", size);
        if (!exists(made) && !bench::case_of_network(made, size, std::size_t{5} * size, 1))
            return 1;
        fmt::print("{} people, {} links\n", size, 5 * size);
        std::fflush(stdout);
        std::string command = fmt::format("'{}' --case '{}'", words[0], made.string());
        if (!pictures.empty()) command += fmt::format(" --pictures '{}/{}'", pictures, size);
        if (std::system(command.c_str()) != 0) return 1;
    }
    return 0;
}
