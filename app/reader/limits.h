#pragma once

namespace sextant::app {

/// From here on this process has 768 MiB of memory and 30 seconds of processor time, and can open no file,
/// start no process, write no file and gain no right. False when the system refuses to say so. Not in builds
/// with sanitizers: their memory map alone is larger.
bool limitThisProcess();

} // namespace sextant::app
