// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-preview.h"

#include <glib/gi18n-lib.h>

#include "sam-block-line.h"
#include "sam-format.h"
#include "sam-session-item.h"
#include "sam-session-words.h"
#include "sam-slide-view.h"

/**
 * SamItemPreview:
 *
 * Everything that the shared screen will show of a block, slide by slide.
 * Nothing is voted here: where the outcome comes, it says so.
 *
 * ## Actions
 *
 * - preview.next, preview.previous: through the slides
 * - preview.close
 */
struct _SamItemPreview
{
  AdwWindow parent_instance;

  /* Template */
  AdwWindowTitle *title;
  GtkWidget      *previous;
  GtkWidget      *next;
  GtkWidget      *screen;
  GtkLabel       *card;
  GtkLabel       *kind;
  SamSlideView   *slide;

  SamSessionItem *item; /* (owned) (nullable): %NULL after dispose */
  guint           page;
};

G_DEFINE_FINAL_TYPE (SamItemPreview, sam_item_preview, ADW_TYPE_WINDOW)

static const SamPhase *
get_phase (SamItemPreview *self)
{
  GArray *plan = sam_session_item_get_plan (self->item);

  return &g_array_index (plan, SamPhase, self->page);
}

static void
show_slide (SamItemPreview *self)
{
  const SamPhase *phase = get_phase (self);
  g_autoptr (SamSlide) slide = sam_session_item_dup_slide (self->item, phase);

  sam_slide_view_show (self->slide, sam_session_item_get_item (self->item),
                       slide, NULL);
  if (phase->kind == SAM_PHASE_VOTE_BEFORE ||
      phase->kind == SAM_PHASE_VOTE_AFTER)
    sam_slide_view_add_doubt (self->slide);
  sam_slide_view_set_status (self->slide,
                             phase->kind == SAM_PHASE_OUTCOME
                                 ? _ ("Here stands what was voted.")
                                 : NULL);
}

static void
update (SamItemPreview *self)
{
  guint            n_pages = sam_item_preview_get_n_pages (self);
  g_autofree char *place = NULL;

  show_slide (self);
  /* TRANSLATORS: which slide, of how many, and what is done then */
  place = g_strdup_printf (_ ("%u of %u · %s"), self->page + 1, n_pages,
                           sam_session_item_get_phase_title (self->item,
                                                             get_phase (self)
                                                                 ->kind));
  adw_window_title_set_subtitle (self->title, place);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.previous",
                                 self->page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.next",
                                 self->page + 1 < n_pages);
}

static void
next_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamItemPreview *self = SAM_ITEM_PREVIEW (widget);

  if (self->page + 1 >= sam_item_preview_get_n_pages (self))
    return;

  self->page++;
  update (self);
}

static void
previous_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  SamItemPreview *self = SAM_ITEM_PREVIEW (widget);

  if (self->page == 0)
    return;

  self->page--;
  update (self);
}

static void
close_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static gboolean
key_pressed_cb (SamItemPreview *self, guint keyval)
{
  const char *action;

  switch (keyval)
    {
    case GDK_KEY_Escape:
      action = "preview.close";
      break;
    case GDK_KEY_space:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      action = "preview.next";
      break;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      action = "preview.previous";
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);

  return GDK_EVENT_STOP;
}

static void
sam_item_preview_dispose (GObject *object)
{
  SamItemPreview *self = SAM_ITEM_PREVIEW (object);

  g_clear_object (&self->item);

  G_OBJECT_CLASS (sam_item_preview_parent_class)->dispose (object);
}

static void
sam_item_preview_class_init (SamItemPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_item_preview_dispose;

  gtk_widget_class_install_action (widget_class, "preview.next", NULL,
                                   next_action);
  gtk_widget_class_install_action (widget_class, "preview.previous", NULL,
                                   previous_action);
  gtk_widget_class_install_action (widget_class, "preview.close", NULL,
                                   close_action);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-item-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, title);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, previous);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, next);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, screen);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, card);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, kind);
  gtk_widget_class_bind_template_child (widget_class, SamItemPreview, slide);
}

static void
sam_item_preview_init (SamItemPreview *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_type_ensure (SAM_TYPE_SLIDE_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
show_block (SamItemPreview *self, SamBlock *block)
{
  const char      *card_title = sam_block_get_card_title (block);
  g_autofree char *card = NULL;
  g_autofree char *colour = sam_session_words_class (self->item);

  if (card_title != NULL)
    card = sam_format_card (sam_block_get_card_number (block), card_title);
  gtk_label_set_label (self->card,
                       card != NULL ? card : sam_block_get_title (block));
  gtk_label_set_label (self->kind, sam_block_line_get_kind (block));
  gtk_widget_add_css_class (self->screen, colour);
  adw_window_title_set_title (self->title, sam_block_get_title (block));
}

/**
 * sam_item_preview_new:
 * @block: (transfer none): what to show, as it is now
 *
 * Returns: (transfer none): a new window, owned by GTK, at the first slide
 */
GtkWidget *
sam_item_preview_new (SamBlock *block)
{
  SamItemPreview *self;

  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  self = g_object_new (SAM_TYPE_ITEM_PREVIEW, NULL);
  self->item = sam_session_item_new_block (block);
  show_block (self, block);
  update (self);

  return GTK_WIDGET (self);
}

guint
sam_item_preview_get_page (SamItemPreview *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_PREVIEW (self), 0);

  return self->page;
}

guint
sam_item_preview_get_n_pages (SamItemPreview *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_PREVIEW (self), 0);

  return sam_session_item_get_plan (self->item)->len;
}
