#pragma once

#include "ui/theme/theme.h"

#include "framework/framework.h"

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace sextant::ui {

/// How a check is carried out, as the manual says: whether it is a gate and why, objective, steps, what to
/// ask for, good and bad results, sampling, and the legal figures in force.
class ProcedurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedurePanel(const Theme& theme, QWidget* parent = nullptr);

    /// \a on decides which legal figures are in force.
    void setCheck(const framework::Framework& manual, const framework::Item& check, const QDate& on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addHeading(const QString& text);
    void addText(const QString& text);
    /// \a numbered: 1, 2, 3; else a dash before each.
    void addList(const std::vector<LocalizedText>& entries, bool numbered);
    void addResults(const framework::Procedure& procedure);
    void addFigures(const framework::Procedure& procedure);

    const Theme& m_theme;
    framework::Framework m_figures; ///< the parameters alone
    framework::Item m_check;
    QDate m_on;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    QVBoxLayout* m_inner = nullptr;
};

/// The values of \a parameter that are in force on \a day; a day that is known by its month or year only
/// counts from its beginning and to its end.
std::vector<framework::DatedValue> valuesInForce(const framework::Parameter& parameter, const QDate& day);

} // namespace sextant::ui
