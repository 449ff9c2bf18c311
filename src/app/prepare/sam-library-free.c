// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-private.h"

#include <glib/gi18n-lib.h>

#include "sam-block-line.h"
#include "sam-spoken-name.h"

/* What can go on an agenda and stands on no card. */

#define KIND_KEY "sam-block-kind"

static SamBlock *
dup_block (GtkWidget *button)
{
  SamBlockKind kind =
      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), KIND_KEY));

  return sam_block_new (kind, NULL);
}

static void
clicked_cb (SamLibrary *self, GtkWidget *button)
{
  g_autoptr (SamBlock) block = dup_block (button);

  g_signal_emit_by_name (self, "add", block);
}

static GdkContentProvider *
prepare_cb (GtkWidget *button, double x, double y, GtkDragSource *source)
{
  g_autoptr (SamBlock) block = dup_block (button);

  return gdk_content_provider_new_typed (SAM_TYPE_BLOCK, block);
}

static void
set_up_button (SamLibrary *self, GtkWidget *button, SamBlockKind kind)
{
  const char      *title = sam_block_kind_get_title (kind);
  GtkDragSource   *drag = gtk_drag_source_new ();
  GtkWidget       *label = gtk_label_new (title);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *name = NULL;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (
                                     sam_block_line_get_icon (kind)));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_button_set_child (GTK_BUTTON (button), box);

  name = g_strdup_printf (_ ("Add: %s"), title);
  gtk_widget_set_tooltip_text (button, name);
  sam_spoken_name_set (GTK_WIDGET (button), name);

  g_object_set_data (G_OBJECT (button), KIND_KEY, GUINT_TO_POINTER (kind));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_drag_source_set_actions (drag, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (drag, "prepare", G_CALLBACK (prepare_cb), button,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (button, GTK_EVENT_CONTROLLER (drag));
}

/* Makes the buttons; once. */
void
sam_library_set_up_free (SamLibrary *self)
{
  set_up_button (self, self->free_break, SAM_BLOCK_BREAK);
  set_up_button (self, self->free_topic, SAM_BLOCK_TOPIC);
  set_up_button (self, self->free_guest, SAM_BLOCK_GUEST);
}
