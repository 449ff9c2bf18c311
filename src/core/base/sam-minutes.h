// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/* Bounds of every number of minutes that is planned, both included. */
#define SAM_MINUTES_MIN 1
#define SAM_MINUTES_MAX 240
