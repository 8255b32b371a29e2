// SPDX-License-Identifier: Apache-2.0
// export: the case in another format, by the file's ending.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/desk/outgo.h"

namespace headwater::batch {

Action declare_export(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("FILE", *out, "The file to write")->required();
    return [file, out](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        session.begin("Exporting to " + *out);
        TRY(const Outgo outgo, export_case(the_case, *out, session.task()));
        Answer answer = answer_about(the_case);
        Json files = Json::array();
        for (const auto& written : outgo.exported.files) {
            files.push_back(written.string());
            answer.lines.push_back("Written: " + written.string());
        }
        Json lost = Json::array();
        for (const Message& message : outgo.left_out) {
            lost.push_back(message.in_english());
            answer.footnotes.push_back(message.in_english());
        }
        answer.items.push_back({{"file", *out},
                                {"files", std::move(files)},
                                {"rows", outgo.exported.rows},
                                {"left_out", std::move(lost)}});
        return answer;
    };
}

} // namespace headwater::batch
