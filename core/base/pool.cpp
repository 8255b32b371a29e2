// SPDX-License-Identifier: Apache-2.0
// One crew of threads for the whole program. Each call posts a job; hands that are free join it,
// and the caller works too, so that a job always gets on, however busy the crew.
#include "core/base/pool.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace headwater {
namespace {

thread_local bool inside_job = false;

struct Job {
    Task& task;
    std::size_t count;
    const std::function<void(std::size_t)>& fn;
    std::atomic<std::size_t> next{0};
    std::mutex guard;
    std::condition_variable left;
    unsigned working = 0;
    std::exception_ptr failure;

    void work() {
        inside_job = true;
        for (std::size_t i; task.may_go_on() && (i = next.fetch_add(1)) < count;) {
            try {
                fn(i);
            } catch (...) {
                const std::lock_guard lock(guard);
                if (!failure) failure = std::current_exception();
                next.store(count);
            }
        }
        inside_job = false;
    }
};

class Crew {
public:
    /// Asks for `hands` helpers; fewer may come, when others work elsewhere.
    void post(const std::shared_ptr<Job>& job, unsigned hands) {
        const std::lock_guard lock(m_guard);
        while (m_threads.size() < std::min(hands, most_hands)) {
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
        }
        for (unsigned i = 0; i < hands; ++i)
            m_jobs.push_back(job);
        m_posted.notify_all();
    }

    /// Nobody joins the job any more; returns when those who did have left it.
    void close(const std::shared_ptr<Job>& job) {
        {
            const std::lock_guard lock(m_guard);
            std::erase(m_jobs, job);
        }
        std::unique_lock lock(job->guard);
        job->left.wait(lock, [&] { return job->working == 0; });
    }

private:
    static constexpr unsigned most_hands = 63;

    void serve(const std::stop_token& stop) {
        for (;;) {
            std::shared_ptr<Job> job;
            {
                std::unique_lock lock(m_guard);
                if (!m_posted.wait(lock, stop, [&] { return !m_jobs.empty(); })) return;
                job = m_jobs.front();
                m_jobs.pop_front();
                const std::lock_guard joining(job->guard);
                ++job->working;
            }
            job->work();
            const std::lock_guard leaving(job->guard);
            --job->working;
            job->left.notify_all();
        }
    }

    std::mutex m_guard;
    std::condition_variable_any m_posted;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::vector<std::jthread> m_threads; ///< last, so that they end before the rest is gone
};

Crew& crew() {
    static Crew the_crew;
    return the_crew;
}

} // namespace

bool parallel(Task& task, std::size_t count, const std::function<void(std::size_t)>& fn) {
    const std::size_t threads = std::min<std::size_t>(std::max(task.threads, 1U), count);
    if (threads <= 1 || inside_job) {
        for (std::size_t i = 0; i < count; ++i) {
            if (!task.may_go_on()) return false;
            fn(i);
        }
        return task.may_go_on();
    }
    const auto job = std::make_shared<Job>(task, count, fn);
    crew().post(job, static_cast<unsigned>(threads - 1));
    job->work();
    crew().close(job);
    if (job->failure) std::rethrow_exception(job->failure);
    return task.may_go_on();
}

} // namespace headwater
