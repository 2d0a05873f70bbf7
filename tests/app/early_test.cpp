#include "program_fixture.h"

#include "early_file.h"
#include "early_fonts.h"
#include "ground.h"

using namespace sextant;

namespace {

/// A program that has been started anew, beside a start that has begun to open \a name in it.
struct EarlyBench : test::ProgramBench
{
    EarlyBench()
    {
        create(QStringLiteral("a.sextant"));
        create(QStringLiteral("b.sextant"));
        restart();
        ground.emplace();
    }
    ~EarlyBench() { end(); } // before the ground that the open file stands on

    void begin(const QString& name, bool readOnly = false)
    {
        workspace::Environment environment = ground->environment();
        environment.readOnly = readOnly;
        program->files().expect(std::make_unique<app::EarlyFile>(path(name), environment, QVariantMap()));
    }
    workspace::ReadOnlyReason readOnly() const { return workspace().openState().readOnly; }

    std::optional<app::Ground> ground;
};

} // namespace

TEST_CASE("what a start has begun to open is the file that opens", "[app]")
{
    EarlyBench bench;
    bench.begin(u"a.sextant"_qs);
    bench.open(u"a.sextant"_qs);
    CHECK(bench.readOnly() == workspace::ReadOnlyReason::None);
    CHECK(bench.window().currentPage() == u"assessment"_qs);
    // It tells the window of changes, so it lives where the window does.
    CHECK(bench.workspace().notifier().thread() == qApp->thread());
    bench.window().showPage(u"home"_qs);
    CHECK(bench.window().currentPage() == u"home"_qs);
}

TEST_CASE("a file that was begun and is not the one that opens is closed again", "[app]")
{
    EarlyBench bench;
    bench.begin(u"a.sextant"_qs);
    bench.open(u"b.sextant"_qs);
    CHECK(bench.workspace().path() == bench.path(u"b.sextant"_qs));
    bench.open(u"a.sextant"_qs); // nobody holds it
    CHECK(bench.readOnly() == workspace::ReadOnlyReason::None);
}

TEST_CASE("a file that was begun for reading can be opened for writing", "[app]")
{
    EarlyBench bench;
    bench.begin(u"a.sextant"_qs, true);
    bench.open(u"a.sextant"_qs);
    CHECK(bench.readOnly() == workspace::ReadOnlyReason::None);
}

TEST_CASE("a damaged file that was begun is named as any other", "[app]")
{
    EarlyBench bench;
    QFile file(bench.path(u"a.sextant"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    bench.begin(u"a.sextant"_qs);
    bench.open(u"a.sextant"_qs);
    CHECK(bench.dialogs->notices.size() == 1);
    CHECK(bench.program->files().current() == nullptr);
    CHECK(bench.window().currentPage() == u"start"_qs);
}

TEST_CASE("what was begun and never taken does not keep the program", "[app]")
{
    EarlyBench bench;
    bench.begin(u"a.sextant"_qs);
    bench.end();
    bench.start();
    bench.open(u"a.sextant"_qs);
    CHECK(bench.readOnly() == workspace::ReadOnlyReason::None);
}

TEST_CASE("fonts that were asked for early do not keep a start that ends before there is a window", "[app]")
{
    const app::EarlyFonts fonts; // ends without goOn()
    SUCCEED();
}
