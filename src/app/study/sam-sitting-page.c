// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-page-private.h"

#include <glib/gi18n-lib.h>

#include "sam-gives-way.h"
#include "sam-tab.h"

/**
 * SamSittingPage:
 *
 * Studying one thing alone, leaf by leaf. It holds nothing of its own: what is
 * written, what is chosen and which leaf it is, is in the sitting at once, so
 * whoever comes back is where they were.
 *
 * Actions:
 * - sitting.next, sitting.back: from leaf to leaf
 * - sitting.will-try, sitting.not-now: of a tip
 * - sitting.did-it, sitting.not-yet, sitting.let-go: of one that returns
 * - sitting.stop: a calm page, and where to turn; from there sitting.resume
 *   and sitting.leave
 * - sitting.done: on to what comes after it
 */
G_DEFINE_FINAL_TYPE (SamSittingPage, sam_sitting_page, ADW_TYPE_BIN)

enum
{
  DONE,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Room-internal: what the leaves are about. */
void
sam_sitting_page_get_subject (SamSittingPage *self, SamSittingSubject *subject)
{
  subject->study = sam_desk_get_study (self->desk);
  subject->item = self->item;
  subject->sitting = self->sitting;
  subject->last = self->last;
  subject->reference = sam_desk_get_reference (self->desk);
}

/* Room-internal: puts what was counted into the sitting. */
void
sam_sitting_page_keep_time (SamSittingPage *self)
{
  SamStudy *study = sam_desk_get_study (self->desk);

  if (study != NULL && self->sitting != NULL && !self->finished)
    sam_study_count_time (study, self->sitting,
                          sam_sitting_time_get_seconds (self->time));
}

static void
sign_cb (SamSittingPage *self)
{
  if (self->sitting == NULL || self->finished)
    return;

  if (sam_sitting_time_get_seconds (self->time) >=
      sam_sitting_get_seconds (self->sitting) + SAM_SITTING_TIME_STEP)
    sam_sitting_page_keep_time (self);
}

/* Room-internal: the sitting is done; it cannot be turned back after that. */
void
sam_sitting_page_finish (SamSittingPage *self)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);

  sam_sitting_time_end (self->time);
  sam_sitting_page_keep_time (self);
  self->finished = TRUE;
  sam_study_finish (sam_desk_get_study (self->desk), self->sitting, now);
  sam_sitting_page_show_end (self);
}

static void
done_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DONE], 0);
}

static void
leave_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[LEFT], 0);
}

/* Who stops is asked nothing, and what was written stays. */
static void
stop_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  sam_sitting_page_keep_time (self);
  sam_sitting_time_end (self->time);
  sam_sitting_calm_show (self->calm, sam_desk_get_reference (self->desk));
  gtk_stack_set_visible_child_name (self->stack, "calm");
  gtk_widget_grab_focus (GTK_WIDGET (self->calm));
}

static void
resume_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  gtk_stack_set_visible_child_name (self->stack, "leaf");
  if (!self->finished)
    sam_sitting_time_begin (self->time,
                            sam_sitting_get_seconds (self->sitting));
  gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
}

static void
clear_sitting (SamSittingPage *self)
{
  if (self->sitting != NULL)
    {
      sam_sitting_page_keep_time (self);
      g_signal_handlers_disconnect_by_data (self->sitting, self);
    }
  g_clear_object (&self->sitting);
  g_clear_object (&self->last);
  g_clear_object (&self->item);
}

static gboolean
sam_sitting_page_grab_focus (GtkWidget *widget)
{
  return sam_sitting_page_focus_leaf (SAM_SITTING_PAGE (widget));
}

static void
sam_sitting_page_unmap (GtkWidget *widget)
{
  sam_sitting_page_keep_time (SAM_SITTING_PAGE (widget));

  GTK_WIDGET_CLASS (sam_sitting_page_parent_class)->unmap (widget);
}

static void
sam_sitting_page_dispose (GObject *object)
{
  SamSittingPage *self = SAM_SITTING_PAGE (object);

  clear_sitting (self);
  if (self->time != NULL)
    g_signal_handlers_disconnect_by_data (self->time, self);
  g_clear_object (&self->time);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_sitting_page_parent_class)->dispose (object);
}

static void
sam_sitting_page_finalize (GObject *object)
{
  g_free (SAM_SITTING_PAGE (object)->next);

  G_OBJECT_CLASS (sam_sitting_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-sitting-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, where);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, progress);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, leaf_box);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, why_not);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, saved);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage,
                                        back_button);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage,
                                        next_button);
  gtk_widget_class_bind_template_child (widget_class, SamSittingPage, calm);
}

static void
sam_sitting_page_class_init (SamSittingPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_sitting_page_dispose;
  object_class->finalize = sam_sitting_page_finalize;
  widget_class->grab_focus = sam_sitting_page_grab_focus;
  widget_class->focus = sam_tab_through;
  widget_class->unmap = sam_sitting_page_unmap;

  /**
   * SamSittingPage::done:
   *
   * The sitting is finished, and the person goes on to what comes after it.
   */
  signals[DONE] =
      g_signal_new ("done", SAM_TYPE_SITTING_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SamSittingPage::left:
   *
   * The person stops for today; the sitting waits.
   */
  signals[LEFT] =
      g_signal_new ("left", SAM_TYPE_SITTING_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "sitting.leave", NULL,
                                   leave_action);
  gtk_widget_class_install_action (widget_class, "sitting.done", NULL,
                                   done_action);
  gtk_widget_class_install_action (widget_class, "sitting.stop", NULL,
                                   stop_action);
  gtk_widget_class_install_action (widget_class, "sitting.resume", NULL,
                                   resume_action);
  sam_sitting_page_install_turning (widget_class);
}

static void
sam_sitting_page_init (SamSittingPage *self)
{
  g_type_ensure (SAM_TYPE_SITTING_CALM);
  g_type_ensure (SAM_TYPE_STUDY_SAVED);
  g_type_ensure (SAM_TYPE_GIVES_WAY);
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_sitting_page_add_next_key (self);
}

/**
 * sam_sitting_page_new:
 * @desk: (transfer none): of somebody who is unlocked
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
sam_sitting_page_new (SamDesk *desk)
{
  SamSittingPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_SITTING_PAGE, NULL);
  self->desk = g_object_ref (desk);
  self->time =
      sam_sitting_time_new (GTK_WIDGET (self), sam_desk_get_clock (desk));
  g_signal_connect_swapped (self->time, "sign", G_CALLBACK (sign_cb), self);
  sam_study_saved_set_person (self->saved, sam_desk_get_person (desk));

  return GTK_WIDGET (self);
}

/**
 * sam_sitting_page_get_sitting:
 *
 * Returns: (transfer none) (nullable): what is studied now
 */
SamSitting *
sam_sitting_page_get_sitting (SamSittingPage *self)
{
  g_return_val_if_fail (SAM_IS_SITTING_PAGE (self), NULL);

  return self->sitting;
}

/**
 * sam_sitting_page_open:
 * @kept: what is kept of @item
 * @item: (transfer none): what to study
 *
 * Begins a sitting, or goes on with the one that was broken off.
 */
void
sam_sitting_page_open (SamSittingPage *self, SamKeptItem *kept, SamItem *item)
{
  SamStudy *study;
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_SITTING_PAGE (self));
  g_return_if_fail (kept != NULL);
  g_return_if_fail (SAM_IS_ITEM (item));

  clear_sitting (self);
  study = sam_desk_get_study (self->desk);
  now = sam_desk_get_now (self->desk);
  self->item = g_object_ref (item);
  self->sitting = g_object_ref (sam_study_begin_kept (study, kept, item, now));
  g_set_object (&self->last,
                sam_study_find_last (study, sam_kept_item_get_deck_id (kept),
                                     sam_item_get_id (item)));
  self->finished = FALSE;
  g_signal_connect_swapped (self->sitting, "changed",
                            G_CALLBACK (sam_sitting_page_update), self);
  sam_sitting_time_begin (self->time, sam_sitting_get_seconds (self->sitting));
  gtk_stack_set_visible_child_name (self->stack, "leaf");
  sam_sitting_page_show_leaf (self);
}

/**
 * sam_sitting_page_set_where:
 * @where: where one is, as “Part 1 of 3”; "" for nowhere
 */
void
sam_sitting_page_set_where (SamSittingPage *self, const char *where)
{
  g_return_if_fail (SAM_IS_SITTING_PAGE (self));
  g_return_if_fail (where != NULL);

  gtk_label_set_label (self->where, where);
  gtk_widget_set_visible (GTK_WIDGET (self->where), *where != '\0');
}

/**
 * sam_sitting_page_set_next:
 * @next: (nullable): what comes after the sitting, as words on a button; %NULL
 *   if nothing does
 */
void
sam_sitting_page_set_next (SamSittingPage *self, const char *next)
{
  char *copy = g_strdup (next);

  g_return_if_fail (SAM_IS_SITTING_PAGE (self));

  g_free (self->next);
  self->next = copy;
}
