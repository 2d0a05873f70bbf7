#include "core/workspace/workspace_fixture.h"

#include "workspace/action_service.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <ostream>

namespace workspace_fixture {

using namespace assessment;
using framework::Item;
using framework::ItemKind;

namespace {

LocalizedText both(const char* text)
{
    return {QString::fromLatin1(text), QString::fromLatin1(text) + QStringLiteral("（中文）")};
}

framework::Option option(const char* id, int points)
{
    framework::Option option;
    option.id = {QString::fromLatin1(id)};
    option.points = Decimal::fromInt(points);
    option.label = both(id);
    return option;
}

Item itemOf(const char* id, const char* code, ItemKind kind)
{
    Item item;
    item.id = {QString::fromLatin1(id)};
    item.code = QString::fromLatin1(code);
    item.kind = kind;
    item.title = both(id);
    item.question = both(id);
    if (kind == ItemKind::Option)
        item.options = {option("0", 0), option("1", 1), option("2", 2), option("3", 3), option("4", 4)};
    return item;
}

template <typename Entity>
QJsonObject fieldsOf(const Entity& entity)
{
    QJsonObject object{{QStringLiteral("id"), entity.id.toString()}};
    for (const Field<Entity>& field : EntityTraits<Entity>::fields())
        object.insert(QLatin1String(field.name), field.read(entity));
    return object;
}

QJsonObject assessmentContent(workspace::Workspace& file, const AssessmentId& id)
{
    QJsonObject content = fieldsOf(*file.assessments().find(id));
    QJsonArray answers;
    for (const Item* one : file.assessments().framework(id)->index.items()) {
        QJsonArray files;
        for (const Evidence& evidence : file.evidence().of(id, one->id))
            files.append(fieldsOf(evidence));
        const Answer* answer = file.assessments().answer(id, one->id);
        answers.append(
            QJsonObject{{QStringLiteral("answer"), answer == nullptr ? QJsonObject() : fieldsOf(*answer)},
                        {QStringLiteral("files"), files},
                        {QStringLiteral("reviewed"), file.assessments().isReviewed(id, one->id)},
                        {QStringLiteral("conflicted"), file.assessments().isConflicted(id, one->id)}});
    }
    content.insert(QStringLiteral("answers"), answers);
    content.insert(QStringLiteral("digest"),
                   QString::fromLatin1(file.assessments().contentDigest(id).toHex()));
    if (const Seal* seal = file.assessments().seal(id))
        content.insert(QStringLiteral("seal"), fieldsOf(*seal));
    return content;
}

} // namespace

framework::Framework trialFramework(const QString& edition)
{
    Item levelItem = itemOf("a.level", "A1", ItemKind::Option);
    levelItem.question.en += edition;
    Item gate = itemOf("a.gate", "A2", ItemKind::Option);
    gate.gate = framework::Gate{Decimal::fromInt(2)};
    Item many = itemOf("a.many", "A3", ItemKind::Options);
    many.options = {option("x", 1), option("y", 2), option("none", 0)};
    many.options.back().exclusive = true;
    many.minimum = Decimal::fromInt(0);
    many.maximum = Decimal::fromInt(3);
    Item number = itemOf("b.number", "B1", ItemKind::Number);
    number.minimum = Decimal::fromInt(-100);
    number.maximum = Decimal::fromInt(100);
    number.weight = {};
    Item date = itemOf("b.date", "B2", ItemKind::Date);
    date.weight = {};
    Item text = itemOf("b.text", "B3", ItemKind::Text);
    text.weight = {};
    Item more = itemOf("b.more", "B4", ItemKind::Option);
    more.relevant.kind = framework::Condition::Kind::PointsAtLeast;
    more.relevant.item = levelItem.id;
    more.relevant.points = Decimal::fromInt(2);

    framework::Framework trial;
    trial.id = {QStringLiteral("trial")};
    trial.version = edition;
    trial.title = both("Trial");
    framework::Section a;
    a.id = {QStringLiteral("a")};
    a.code = QStringLiteral("A");
    a.title = both("First");
    a.items = {levelItem, gate, many};
    framework::Section b;
    b.id = {QStringLiteral("b")};
    b.code = QStringLiteral("B");
    b.title = both("Second");
    b.items = {number, date, text, more};
    trial.sections = {a, b};
    return trial;
}

workspace::LibraryEntry libraryEntry(const framework::Framework& framework)
{
    const QByteArray compiled = framework::compilePack(framework);
    auto read = framework::loadCompiledPack(compiled);
    INFO((read ? std::string() : read.error().detail.toStdString()));
    REQUIRE(read.has_value());
    return {compiled, "source", std::make_shared<const framework::IndexedFramework>(std::move(*read))};
}

Response level(int number)
{
    return ChosenOptions{{{QString::number(number)}}};
}

Bench::Bench()
    : trial(libraryEntry(trialFramework()))
{
    REQUIRE(m_folder.isValid());
    auto made = workspace::Workspace::create(path(), environment());
    REQUIRE(made.has_value());
    m_workspace = std::move(*made);
    organisation::Organisation harbour;
    harbour.name = {QStringLiteral("Harbour"), QStringLiteral("海港")};
    organisation = organisations().add(harbour).value();
    assessment = start(QStringLiteral("First"));
}

workspace::Environment Bench::environment()
{
    return {clock, ids, library, QStringLiteral("Lin Chen"), {}, true, false, {}};
}

void Bench::reopen()
{
    close();
    auto opened = workspace::Workspace::open(path(), environment());
    REQUIRE(opened.has_value());
    m_workspace = std::move(*opened);
}

QString Bench::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

AssessmentId Bench::start(const QString& title, QDate startedOn, const AssessmentId& basedOn)
{
    const auto started = assessments().start(trial, {organisation, title, startedOn, basedOn});
    REQUIRE(started.has_value());
    return *started;
}

void Bench::answerAll(const AssessmentId& id)
{
    const std::vector<workspace::AssessmentService::AnswerEdit> edits{
        {item("a.level"), level(3), QStringLiteral("Seen in Nairobi"), Decimal::fromInt(4)},
        {item("a.gate"), level(2), {}, {}},
        {item("a.many"), ChosenOptions{{{QStringLiteral("x")}}}, {}, {}},
        {item("b.number"), Decimal::fromInt(12), {}, {}},
        {item("b.date"), QDate(2026, 3, 9), {}, {}},
        {item("b.text"), QStringLiteral("In writing"), {}, {}},
        {item("b.more"), notApplicable(QStringLiteral("No office abroad")), {}, {}}};
    REQUIRE(assessments().setAnswers(id, edits).has_value());
}

std::string contentOf(workspace::Workspace& file)
{
    QJsonObject content;
    QJsonArray organisations;
    for (const organisation::Organisation& one : file.organisations().organisations())
        organisations.append(fieldsOf(one));
    content.insert(QStringLiteral("organisations"), organisations);
    QJsonArray assessments;
    for (const AssessmentId& id : file.assessments().all())
        assessments.append(assessmentContent(file, id));
    content.insert(QStringLiteral("assessments"), assessments);
    QJsonArray actions;
    for (const improvement::Action& action : file.actions().all())
        actions.append(fieldsOf(action));
    content.insert(QStringLiteral("actions"), actions);
    return QJsonDocument(content).toJson().toStdString();
}

} // namespace workspace_fixture

namespace sextant {

std::ostream& operator<<(std::ostream& out, const Error& error)
{
    return out << errorName(error.code).toStdString() << ' ' << error.detail.toStdString();
}

} // namespace sextant
