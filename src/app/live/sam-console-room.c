// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-room.h"

#include "sam-gives-way.h"

/**
 * SamConsoleRoom:
 *
 * What the room sees: in a word, as a small picture, and who can see what; and
 * the buttons that change it.
 *
 * The picture is a mirror of the shared screen itself. For a screen reader
 * there is the word: the slide is on the console already.
 */
struct _SamConsoleRoom
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget  *frame;
  GtkPicture *picture;
  GtkLabel   *word;
  GtkLabel   *sentence;
};

G_DEFINE_FINAL_TYPE (SamConsoleRoom, sam_console_room, GTK_TYPE_BOX)

static void
sam_console_room_class_init (SamConsoleRoomClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-room.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsoleRoom, frame);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleRoom, picture);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleRoom, word);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleRoom, sentence);
}

static void
sam_console_room_init (SamConsoleRoom *self)
{
  g_type_ensure (SAM_TYPE_GIVES_WAY);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_console_room_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE_ROOM, NULL);
}

/**
 * sam_console_room_show:
 * @sight: what the room sees
 * @sentence: who can see what
 */
void
sam_console_room_show (SamConsoleRoom *self,
                       SamSight        sight,
                       const char     *sentence)
{
  g_return_if_fail (SAM_IS_CONSOLE_ROOM (self));
  g_return_if_fail (sentence != NULL);

  gtk_label_set_label (self->word, sam_sight_get_word (sight));
  gtk_label_set_label (self->sentence, sentence);

  /* Of a dark or calm screen there is nothing to mirror. */
  gtk_widget_set_visible (self->frame, sight != SAM_SIGHT_NONE);
  gtk_widget_set_visible (GTK_WIDGET (self->picture),
                          sight != SAM_SIGHT_BLACK && sight != SAM_SIGHT_QUIET);
  if (sight == SAM_SIGHT_QUIET)
    gtk_widget_add_css_class (self->frame, "quiet-screen");
  else
    gtk_widget_remove_css_class (self->frame, "quiet-screen");
}

/**
 * sam_console_room_set_view:
 * @view: (nullable): what the room sees, in another window
 */
void
sam_console_room_set_view (SamConsoleRoom *self, GtkWidget *view)
{
  g_autoptr (GdkPaintable) mirror = NULL;

  g_return_if_fail (SAM_IS_CONSOLE_ROOM (self));

  if (view != NULL)
    mirror = gtk_widget_paintable_new (view);
  gtk_picture_set_paintable (self->picture, mirror);
}
