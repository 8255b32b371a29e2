// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/analysis/leaders.h"
#include "core/base/version.h"

namespace headwater::batch {

namespace {

struct Declared {
    CLI::App* line;
    const CommandRow* row;
    Action action;
};

/// The faces of the answer, the same for every command.
void declare_faces(CLI::App& line, Session& session) {
    const auto choose = [&session](Format format) {
        return [&session, format](std::int64_t) { session.format = format; };
    };
    line.add_flag_function("--json", choose(Format::json), "One JSON object for programs");
    line.add_flag_function("--csv", choose(Format::csv), "A table for spreadsheets");
}

int exit_code_of(const Error& error) {
    switch (error.kind) {
    case Error::Kind::failed: return could_not;
    case Error::Kind::usage: return usage;
    case Error::Kind::stopped: return was_stopped;
    }
    return could_not;
}

/// What is made of records never goes out without the sentence.
Answer with_caveat(Answer answer) {
    const std::string caveat = verification_caveat().in_english();
    if (std::ranges::find(answer.footnotes, caveat) == answer.footnotes.end())
        answer.footnotes.insert(answer.footnotes.begin(), caveat);
    Json& all = answer.more["caveats"];
    if (!all.is_array()) all = Json::array();
    if (std::ranges::find(all, Json(caveat)) == all.end()) all.insert(all.begin(), caveat);
    return answer;
}

int carry_out(const Declared& chosen, Session& session) {
    const Result<Answer> answer = chosen.action(session);
    if (!answer) {
        session.tell(answer.error().message.in_english());
        return exit_code_of(answer.error());
    }
    const bool leads = chosen.row->holds == Holds::leads && !answer->case_file.empty();
    print(leads ? with_caveat(*answer) : *answer, chosen.row->name, session.format, std::cout);
    if (leads && session.format == Format::csv) session.tell(verification_caveat().in_english());
    return answer->failed ? could_not : done;
}

int parse_and_run(int argc, char** argv) {
    Session session;
    CLI::App line{"Headwater: finds who runs a trafficking network, and prints it.", "headwater"};
    line.require_subcommand(1);
    line.set_version_flag("--version", program_version());
    std::vector<Declared> all;
    for (const CommandRow& row : commands()) {
        CLI::App* sub = line.add_subcommand(row.name, row.summary);
        declare_faces(*sub, session);
        all.push_back({sub, &row, row.declare(*sub)});
    }
    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return line.exit(error) == 0 ? done : usage;
    }
    const auto chosen = std::ranges::find_if(all, [](const Declared& d) { return d.line->parsed(); });
    return carry_out(*chosen, session);
}

} // namespace

bool wanted(int argc, char** argv) {
    if (argc < 2) return false;
    const std::string_view first = argv[1];
    const bool command = std::ranges::any_of(
        commands(), [&](const CommandRow& row) { return first == row.name; });
    const bool option = first == "--help" || first == "-h" || first == "--version";
    const bool case_file = first.ends_with(".hwcase") || first.starts_with("-");
    return command || option || !case_file;
}

int run(int argc, char** argv) {
    try {
        return parse_and_run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "Headwater met a fault inside the program and stopped: " << error.what()
                  << "\nNothing that was saved is lost. Please report what you did.\n";
        return could_not;
    }
}

} // namespace headwater::batch
