#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"

#include "ui/shared/evidence_opener.h"
#include "ui/shared/evidence_preview.h"
#include "workspace/evidence_service.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <atomic>

using namespace sextant;
using assessment::AssessmentId;
using assessment::Evidence;
using assessment::EvidenceId;
using framework::ItemId;
using workspace::GroupId;
using Progress = std::function<bool(qint64)>;

namespace {

constexpr int kPieces = 24;

/// One large text that can be read piece by piece, and is never to be had whole.
class LargeText : public workspace::EvidenceService
{
public:
    explicit LargeText(char letter = 'a', bool isDamaged = false)
        : m_piece(workspace::kEvidencePieceBytes, letter)
        , m_isDamaged(isDamaged)
    {}

    Evidence file() const
    {
        Evidence file;
        file.id = EvidenceId{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
        file.fileName = u"ledger.txt"_qs;
        file.mediaType = u"text/plain"_qs;
        file.digest = QByteArray(32, 'd');
        file.sizeBytes = kPieces * m_piece.size();
        return file;
    }
    const QByteArray& piece() const { return m_piece; }
    bool wasWhole() const { return m_wasWhole; }

    Result<> read(const EvidenceId&, const std::function<void(const QByteArray&)>& visit,
                  const Progress& progress) const override
    {
        for (int i = 0; i < kPieces; ++i) {
            visit(m_piece);
            if (progress && !progress((i + 1) * m_piece.size()))
                return fail(ErrorCode::Cancelled);
        }
        return m_isDamaged ? Result<>(fail(ErrorCode::Damaged)) : Result<>();
    }
    Result<QByteArray> content(const EvidenceId&, const Progress&) const override
    {
        m_wasWhole = true;
        return fail(ErrorCode::Damaged);
    }
    Result<> check(const EvidenceId&, const Progress&) const override { return {}; }

    std::vector<Evidence> of(const AssessmentId&, const ItemId&) const override { return {}; }
    std::vector<Evidence> all(const AssessmentId&) const override { return {}; }
    std::vector<workspace::EvidenceFile> files() const override { return {}; }
    std::vector<workspace::EvidenceUse> uses(const EvidenceId&) const override { return {}; }
    std::optional<Evidence> find(const EvidenceId&) const override { return file(); }
    Result<GroupId> attach(const AssessmentId&, const ItemId&, const QString&, const Progress&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<GroupId> attachBytes(const AssessmentId&, const ItemId&, const QString&, const QByteArray&,
                                const Progress&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<EvidenceId> keepBytes(const QString&, const QByteArray&, const Progress&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<EvidenceId> keepFile(const QString&, const Progress&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<GroupId> link(const AssessmentId&, const ItemId&, const EvidenceId&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<GroupId> detach(const AssessmentId&, const ItemId&, const EvidenceId&) override
    {
        return fail(ErrorCode::ReadOnly);
    }
    Result<GroupId> remove(const EvidenceId&) override { return fail(ErrorCode::ReadOnly); }

private:
    QByteArray m_piece;
    bool m_isDamaged;
    mutable std::atomic<bool> m_wasWhole = false;
};

struct Outlet
{
    explicit Outlet(const LargeText& text)
        : service(text)
    {}

    QString path() const { return folder.filePath(u"saved.txt"_qs); }
    /// Saves it and waits for the end, good or bad.
    ErrorCode save()
    {
        QSignalSpy saved(&opener, &ui::EvidenceOpener::saved);
        ErrorCode code = ErrorCode::Cancelled;
        int failures = 0;
        QObject::connect(&opener, &ui::EvidenceOpener::failed, &opener, [&](const Error& error) {
            code = error.code;
            ++failures;
        });
        opener.saveAs(service.file(), path());
        REQUIRE(QTest::qWaitFor([&] { return saved.count() + failures > 0; }, 30'000));
        QObject::disconnect(&opener, &ui::EvidenceOpener::failed, nullptr, nullptr);
        return code;
    }

    const LargeText& service;
    QTemporaryDir folder;
    ui::EvidenceOpener opener{service, [](const QString&) { return true; }, folder.filePath(u"opened"_qs)};
};

} // namespace

TEST_CASE("a large file is saved and opened without ever lying in memory whole", "[ui][shared][evidence]")
{
    const LargeText text;
    Outlet outlet(text);
    CHECK(outlet.save() == ErrorCode::Cancelled); // no error was told
    QFile saved(outlet.path());
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.size() == text.file().sizeBytes);
    for (int i = 0; i < kPieces; ++i)
        CHECK((saved.read(text.piece().size()) == text.piece()));
    QSignalSpy opened(&outlet.opener, &ui::EvidenceOpener::opened);
    outlet.opener.open(text.file());
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }, 30'000));
    CHECK_FALSE(text.wasWhole());
}

TEST_CASE("what turns out to be damaged leaves no file behind", "[ui][shared][evidence]")
{
    const LargeText text('a', true);
    Outlet outlet(text);
    CHECK(outlet.save() == ErrorCode::Damaged);
    CHECK(QDir(outlet.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("what was there stays when a damaged file is to be saved over it", "[ui][shared][evidence]")
{
    const LargeText text('a', true);
    Outlet outlet(text);
    QFile before(outlet.path());
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    CHECK(outlet.save() == ErrorCode::Damaged);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "mine");
}

TEST_CASE("the beginning of a large text is shown without ever holding it whole", "[ui][shared][evidence]")
{
    const LargeText text;
    Outlet outlet(text);
    test::ScriptedDialogs dialogs;
    ui::EvidencePreview preview(test::look(), text, outlet.opener, dialogs);
    preview.showFile({text.file()}, 0);
    REQUIRE(QTest::qWaitFor([&] { return !preview.isReading(); }, 30'000));
    auto* shown = preview.findChild<QPlainTextEdit*>(u"previewText"_qs);
    REQUIRE(shown != nullptr);
    CHECK((shown->toPlainText() == QString::fromLatin1(text.piece())));
    CHECK_FALSE(text.wasWhole());
}
