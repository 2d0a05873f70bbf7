#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

/// Catch2 owns the arguments; the application object is there for event loops and threads.
int main(int argc, char** argv)
{
    int noArguments = 1;
    QCoreApplication application(noArguments, argv);
    return Catch::Session().run(argc, argv);
}
