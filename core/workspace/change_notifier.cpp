#include "workspace/change_notifier.h"

#include "moc_change_notifier.cpp"
