#pragma once

#include "ui/shared/assessment_presenter.h"

#include "base/language.h"

#include <QAbstractItemModel>

#include <vector>

namespace sextant::ui {

/// The top sections of the assessment shown, and below each its items that are shown, in reading order.
class SectionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< int: index of the item; -1 for a section
        NodeRole,                    ///< int: index of the (top) section
        CodeRole,                    ///< QString
        AnsweredRole,                ///< int: sections
        VisibleRole,                 ///< int: sections
        HiddenRole,                  ///< int: sections: items hidden by earlier answers
        StateRole,                   ///< int of AnswerState: items
        SymbolRole,                  ///< QString: items
        LevelRole,                   ///< int, -1: not of the five levels: items
        FlaggedRole,                 ///< bool: items
        GateRole,                    ///< bool: items
        CarriedOverRole,             ///< bool: items
        CurrentRole                  ///< bool: the item the user is at, or its section
    };

    explicit SectionTreeModel(AssessmentPresenter& presenter, QObject* parent = nullptr);

    Language language() const { return m_language; }
    void setLanguage(Language language);

    QModelIndex indexOfItem(int item) const; ///< invalid when it is hidden
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Texts are in this class's own translation; call after the language of the interface has changed.
    void retranslate();

private:
    struct Row
    {
        int node = 0;
        std::vector<int> items; ///< visible ones
    };

    void rebuild();
    void reconcile();
    void reconcileRow(int row);
    void onCurrentChanged(int item);
    void onAnswerChanged(int item);
    int rowOfItem(int item) const;
    QVariant sectionData(const Row& row, int role) const;
    QVariant itemData(int item, int role) const;
    QString sectionDescription(const Row& row) const;
    QString itemDescription(int item) const;
    QString stateWord(int item) const;

    AssessmentPresenter& m_presenter;
    Language m_language = Language::English;
    std::vector<Row> m_rows;
    int m_current = -1;
};

} // namespace sextant::ui
