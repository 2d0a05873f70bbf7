// A program of its own that writes to a workspace file until it is killed, for process_test.cpp.
//   store_writer write FILE RUN    appends groups of three fields with the value "RUN-NUMBER"; prints each
//   NUMBER that
//                                  is committed
//   store_writer answer FILE RUN   appends five such groups for each byte of its standard input; ends with it

#include "store/workspace_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sextant;
using namespace sextant::store;

namespace {

void say(const QByteArray& line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

ChangeGroup nextGroup(quint64 number, const QString& run, SystemIdSource& ids, SystemClock& clock)
{
    ChangeGroup group{journal::GroupId{ids.newId()}, {}, clock.nowUtc(), {}};
    const QByteArray value = '"' + run.toUtf8() + '-' + QByteArray::number(number) + '"';
    const QUuid entity = number % 3 == 0 ? QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) : ids.newId();
    for (const char* field : {"note", "response", "fromTheFuture"})
        group.writes.push_back(
            {{QStringLiteral("answer"), entity, QString::fromLatin1(field)}, value, false});
    return group;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    SystemClock clock;
    SystemIdSource ids(clock);
    quint64 committed = 0;
    StoreListener listener;
    listener.committed = [&committed](journal::GroupId) { say(QByteArray::number(++committed)); };
    auto store = WorkspaceStore::open(arguments[2], clock, ids, listener);
    if (!store.has_value() || (*store)->isReadOnly())
        return 4;
    say("open");
    const bool isPaced = arguments[1] == u"answer";
    for (quint64 number = 1;; ++number) {
        if (isPaced && number % 5 == 1 && std::getchar() == EOF)
            return 0;
        (*store)->append(nextGroup(number, arguments.value(3), ids, clock));
        if (!isPaced && number % 4 == 0 && !(*store)->flush().has_value())
            return 5;
    }
}
