// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-private.h"

#include <glib/gi18n-lib.h>

#include "sam-time-words.h"
#include "sam-toast.h"

/* What was done and can be taken back is told in the console, which the room
 * does not see, and goes with it. */

/* libadwaita 1.2 uses what it has freed when a toast is dismissed while it
 * still comes up, which takes half a second: one that is younger than this says
 * the newer thing instead. In microseconds. */
#define COMES_UP (1 * G_TIME_SPAN_SECOND)

static void
undo_clicked_cb (AdwToast *toast, SamConsole *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "live.undo", NULL);
}

static void
show_toast (SamConsole *self, const char *title)
{
  AdwToast *toast = sam_toast_new (title);

  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  g_signal_connect_object (toast, "button-clicked",
                           G_CALLBACK (undo_clicked_cb), self, 0);
  g_set_weak_pointer (&self->toast, toast);
  self->toast_since = g_get_monotonic_time ();
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
live_done_cb (SamLive *live, const char *label, guint deed, SamConsole *self)
{
  g_autofree char *words = sam_time_words_deed (label, (SamDeed) deed);

  if (self->toast != NULL &&
      g_get_monotonic_time () - self->toast_since < COMES_UP)
    {
      sam_toast_set_title (self->toast, words);
    }
  else
    {
      if (self->toast != NULL)
        adw_toast_dismiss (self->toast);
      show_toast (self, words);
    }
  adw_toast_set_button_label (self->toast,
                              deed != SAM_DEED_UNDONE ? _ ("Undo") : NULL);
}

/* Until the handlers of @self are disconnected from @live. */
void
sam_console_watch_deeds (SamConsole *self, SamLive *live)
{
  g_signal_connect (live, "done", G_CALLBACK (live_done_cb), self);
}
