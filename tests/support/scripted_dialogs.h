#pragma once

#include "ui/shared/dialogs.h"

#include <deque>
#include <vector>

namespace sextant::test {

/// Answers as it was told, in order, and remembers what was asked. Without an answer left it gives up, as a
/// user would with Escape.
class ScriptedDialogs : public ui::Dialogs
{
public:
    std::deque<QString> files;  ///< answers to openFile() and saveFile()
    std::deque<bool> decisions; ///< answers to ask()

    std::vector<ui::FileRequest> fileRequests;
    std::vector<ui::Question> questions;
    std::vector<ui::Notice> notices;

    QString openFile(QWidget*, const ui::FileRequest& request) override { return nextFile(request); }
    QString saveFile(QWidget*, const ui::FileRequest& request) override { return nextFile(request); }
    bool ask(QWidget*, const ui::Question& question) override
    {
        questions.push_back(question);
        return next(decisions);
    }
    void tell(QWidget*, const ui::Notice& notice) override { notices.push_back(notice); }

private:
    QString nextFile(const ui::FileRequest& request)
    {
        fileRequests.push_back(request);
        return next(files);
    }

    template <typename T>
    static T next(std::deque<T>& answers)
    {
        if (answers.empty())
            return T{};
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace sextant::test
