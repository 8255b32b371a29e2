// SPDX-License-Identifier: Apache-2.0
#include "ui/look/language.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "core/base/moment.h"
#include "ui/look/dates.h"

namespace headwater {

namespace {

std::vector<std::unique_ptr<QTranslator>> g_translators;

QString looked_up(const std::string& text) {
    return QCoreApplication::translate("core", text.c_str());
}

} // namespace

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

QString in_words(const Message& message) {
    auto arguments = message.arguments;
    for (std::string& argument : arguments)
        if (is_written_date(argument)) argument = utf8(dated(argument));
    return qt(fill(utf8(looked_up(message.text)), arguments));
}

QString in_words(std::string_view text) {
    return looked_up(std::string(text));
}

QStringList languages() {
    return {"en", "vi"};
}

QString name_of_language(const QString& code) {
    return code == "vi" ? QString::fromUtf8("Tiếng Việt") : QString("English");
}

QString speak(const QString& code) {
    const QString language = languages().contains(code) ? code : "en";
    g_translators.clear();
    for (const char* part : {"headwater", "core", "qt"}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QString(":/translations/%1_%2.qm").arg(part, language))) continue;
        QCoreApplication::installTranslator(translator.get());
        g_translators.push_back(std::move(translator));
    }
    QLocale::setDefault(QLocale(language));
    return language;
}

QString language_of_system() {
    return QLocale::system().language() == QLocale::Vietnamese ? "vi" : "en";
}

} // namespace headwater
