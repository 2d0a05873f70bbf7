#include "limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sextant::app {

namespace {

template <typename Resource>
bool limit(Resource resource, rlim_t most)
{
    const rlimit value{most, most};
    return setrlimit(resource, &value) == 0;
}

} // namespace

bool limitThisProcess()
{
    constexpr rlim_t mebibyte = 1024 * 1024;
    bool fine = limit(RLIMIT_CPU, 30) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
                limit(RLIMIT_NOFILE, 3) && limit(RLIMIT_NPROC, 0) &&
                prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
#ifndef __SANITIZE_ADDRESS__
    fine = fine && limit(RLIMIT_AS, 768 * mebibyte);
#else
    (void)mebibyte;
#endif
    return fine;
}

} // namespace sextant::app
