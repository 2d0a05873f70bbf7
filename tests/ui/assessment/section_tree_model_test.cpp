#include "ui/assessment/section_tree_model.h"

#include "core/workspace/workspace_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;
using workspace_fixture::Bench;
using workspace_fixture::item;
using workspace_fixture::level;

TEST_CASE("the tree holds sections and their visible questions, and follows every change", "[ui][assessment]")
{
    Bench bench;
    QUndoStack undo;
    AssessmentPresenter presenter(bench.file(), undo);
    SectionTreeModel model(presenter);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    REQUIRE(presenter.setAssessment(bench.assessment));
    const int asked = presenter.index().indexOf(item("a.level"));
    const int more = presenter.index().indexOf(item("b.more"));
    const QModelIndex section = model.indexOfNode(presenter.topNode(more));
    REQUIRE(section.isValid());
    const int before = model.rowCount(section);
    CHECK_FALSE(model.indexOfItem(more).isValid());
    CHECK(section.data(SectionTreeModel::HiddenRole).toInt() == 1);

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    REQUIRE(presenter.setResponse(asked, level(3)));
    CHECK(inserted.count() == 1);
    CHECK(model.rowCount(section) == before + 1);
    CHECK(model.indexOfItem(more).isValid());
    CHECK(model.indexOfItem(asked).data(SectionTreeModel::SymbolRole).toString() == QStringLiteral("3"));
    CHECK(model.indexOfItem(asked).parent().data(SectionTreeModel::AnsweredRole).toInt() == 1);

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    undo.undo();
    CHECK(removed.count() == 1);
    CHECK(model.rowCount(section) == before);
}

TEST_CASE("a screen reader hears the state of a question in the tree", "[ui][assessment]")
{
    Bench bench;
    QUndoStack undo;
    AssessmentPresenter presenter(bench.file(), undo);
    SectionTreeModel model(presenter);
    REQUIRE(presenter.setAssessment(bench.assessment));
    const int gate = presenter.index().indexOf(item("a.gate"));
    const auto description = [&] {
        return model.indexOfItem(gate).data(Qt::AccessibleDescriptionRole).toString();
    };
    CHECK(description() == QStringLiteral("not answered, gate"));
    REQUIRE(presenter.setResponse(gate, level(2)));
    REQUIRE(presenter.setFlagged(gate, true));
    CHECK(description() == QStringLiteral("level 2, flagged for review, gate"));
}
