// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A desktop that only notes down which notices it was asked to show, on the
 * session bus */
typedef struct
{
  GDBusConnection *bus;   /* (owned) */
  GDBusNodeInfo   *about; /* (owned) */
  guint            object_id;
  guint            name_id;
  gboolean         has_name;
  GString         *shown; /* (owned): title and body of what shows, or “” */
  guint            n_shown; /* so far */
} SamNoticeDesktop;

void sam_notice_desktop_set_up (SamNoticeDesktop *self);
void sam_notice_desktop_tear_down (SamNoticeDesktop *self);

void sam_notice_desktop_wait_shown (SamNoticeDesktop *self);
void sam_notice_desktop_press (SamNoticeDesktop *self);

G_END_DECLS
