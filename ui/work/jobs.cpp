// SPDX-License-Identifier: Apache-2.0
#include "ui/work/jobs.h"

#include <algorithm>

#include <QPointer>

namespace headwater {

namespace {
constexpr int look_every_ms = 100;
}

Jobs::Jobs(QObject* parent) : QObject(parent) {
    m_clock.setInterval(look_every_ms);
    connect(&m_clock, &QTimer::timeout, this, &Jobs::changed);
}

Jobs::~Jobs() {
    for (auto& job : m_jobs)
        job->task.stop();
    for (auto& job : m_jobs)
        if (job->thread.joinable()) job->thread.join();
}

int Jobs::launch(QString name, QObject* owner,
                 std::function<std::function<void()>(Task&)> work_then_home) {
    auto job = std::make_unique<Job>();
    Job* raw = job.get();
    raw->number = ++m_last_number;
    raw->name = std::move(name);
    raw->task.threads = std::max(1U, std::thread::hardware_concurrency());
    const int number = raw->number;
    m_jobs.push_back(std::move(job));
    raw->thread = std::jthread(
        [this, raw, number, guard = QPointer<QObject>(owner), work = std::move(work_then_home)] {
            auto home = work(raw->task);
            QMetaObject::invokeMethod(
                this,
                [this, number, guard, home = std::move(home)] {
                    finish(number);
                    if (guard) home();
                },
                Qt::QueuedConnection);
        });
    m_clock.start();
    Q_EMIT changed();
    return number;
}

void Jobs::finish(int number) {
    const auto job = std::ranges::find(m_jobs, number, [](const auto& j) { return j->number; });
    if (job == m_jobs.end()) return;
    (*job)->thread.join();
    m_jobs.erase(job);
    if (m_jobs.empty()) m_clock.stop();
    Q_EMIT changed();
}

void Jobs::stop(int number) {
    for (auto& job : m_jobs) {
        if (job->number != number) continue;
        job->stopping = true;
        job->task.stop();
    }
    Q_EMIT changed();
}

void Jobs::stop_all() {
    for (auto& job : m_jobs) {
        job->stopping = true;
        job->task.stop();
    }
    Q_EMIT changed();
}

std::vector<JobView> Jobs::running() const {
    std::vector<JobView> views;
    for (const auto& job : m_jobs)
        views.push_back({job->number, job->name, job->task.done(), job->task.total(),
                         job->task.unit(), job->stopping});
    return views;
}

Error error_of_current_exception() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {Error::Kind::failed,
                say("There is not enough memory for this. Close other programs or narrow the "
                    "case down with a filter.")};
    } catch (const std::exception& e) {
        return {Error::Kind::failed,
                say("This could not be finished (%1). The case is unchanged.", {e.what()})};
    } catch (...) {
        return {Error::Kind::failed, say("This could not be finished. The case is unchanged.")};
    }
}

} // namespace headwater
