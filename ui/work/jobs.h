// SPDX-License-Identifier: Apache-2.0
// Work in the background: each job runs on a thread of its own and its result comes home to the
// UI thread by a queued call. Nothing here ever waits, except the end of the program.
#pragma once

#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// What a bar shows of one job.
struct JobView {
    int number = 0;
    QString name; ///< "Ranking"
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: not known
    Unit unit = Unit::steps;
    bool stopping = false;
};

class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    /// Stops everything and waits for it.
    ~Jobs() override;

    /// Runs `work` on a thread; afterwards `home` gets its result on the UI thread, unless `owner`
    /// is gone by then. An exception becomes an Error.
    template<class T>
    int start(QString name, QObject* owner, std::function<Result<T>(Task&)> work,
              std::function<void(Result<T>)> home);

    void stop(int number);
    void stop_all();
    bool is_idle() const { return m_jobs.empty(); }
    std::vector<JobView> running() const;

Q_SIGNALS:
    /// A job began, ended or came further.
    void changed();

private:
    struct Job {
        int number = 0;
        QString name;
        Task task;
        bool stopping = false;
        std::jthread thread;
    };
    int launch(QString name, QObject* owner,
               std::function<std::function<void()>(Task&)> work_then_home);
    void finish(int number);

    std::vector<std::unique_ptr<Job>> m_jobs;
    QTimer m_clock;
    int m_last_number = 0;
};

/// The wall between jobs and the window: what a job throws becomes an Error.
Error error_of_current_exception();

template<class T>
int Jobs::start(QString name, QObject* owner, std::function<Result<T>(Task&)> work,
                std::function<void(Result<T>)> home) {
    return launch(std::move(name), owner, [work, home](Task& task) -> std::function<void()> {
        auto result = std::make_shared<Result<T>>(tl::unexpected(Error{}));
        try {
            *result = work(task);
        } catch (...) {
            *result = tl::unexpected(error_of_current_exception());
        }
        return [result, home] { home(std::move(*result)); };
    });
}

} // namespace headwater
