// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-path-page.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-path-row.h"
#include "sam-reading.h"
#include "sam-sitting-page.h"

/**
 * SamPathPage:
 *
 * A path: some things to study, one after the other. It says where one is. Once
 * it has begun it is kept with the study, until it is through: whoever leaves
 * it comes back to the part where they were.
 *
 * Actions:
 * - path.begin: the first part that is not done
 */
struct _SamPathPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack   *stack;
  GtkLabel   *heading;
  GtkLabel   *summary;
  GtkListBox *rows;
  GtkButton  *begin_button;

  SamSittingPage *sitting; /* (unowned): in @stack */
  SamDesk        *desk;    /* (owned) (not nullable) until dispose */
  GPtrArray      *steps;   /* (element-type SamStudyStep) (owned) */
  gboolean       *done;    /* (owned): one for each of @steps */
  guint           current;
  char           *title; /* (owned) (not nullable) */
  gboolean        fresh; /* nobody was on it with the keyboard yet */
};

G_DEFINE_FINAL_TYPE (SamPathPage, sam_path_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SamStudyStep *
get_step (SamPathPage *self, guint part)
{
  return g_ptr_array_index (self->steps, part);
}

/* Returns: the first part that is not done; behind the last if all are */
static guint
find_next (SamPathPage *self)
{
  guint part = 0;

  while (part < self->steps->len && self->done[part])
    part++;

  return part;
}

static void
take_title (SamPathPage *self, char *title)
{
  g_free (self->title);
  self->title = title;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/* Overview */

static void
show_overview (SamPathPage *self)
{
  guint            next = find_next (self);
  gboolean         through = next == self->steps->len;
  g_autofree char *summary =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "%u part, about %u minutes",
                                    "%u parts, about %u minutes",
                                    self->steps->len),
                       self->steps->len, sam_path_rows_sum (self->steps));

  sam_path_rows_fill (self->rows, sam_desk_get_study (self->desk), self->steps,
                      self->done);
  gtk_label_set_label (self->heading,
                       through ? _ ("This was your path") : _ ("Your path"));
  gtk_label_set_label (self->summary, summary);
  gtk_button_set_label (self->begin_button, through    ? _ ("To self-study")
                                            : next > 0 ? _ ("Go on")
                                                       : _ ("Begin"));
  gtk_stack_set_visible_child_name (self->stack, "overview");
  take_title (self, g_strdup (_ ("Your path")));
  gtk_widget_grab_focus (GTK_WIDGET (self->begin_button));
}

/* Parts */

/* What the button says at the end of the part that shows. */
static void
name_next (SamPathPage *self)
{
  g_autofree char *words = NULL;
  guint            next = self->current + 1;

  while (next < self->steps->len && self->done[next])
    next++;
  if (next == self->steps->len)
    {
      sam_sitting_page_set_next (self->sitting, NULL);
      return;
    }

  /* TRANSLATORS: followed by the title of what comes next in a path */
  words = g_strdup_printf (_ ("Next: %s"),
                           sam_item_get_title (sam_study_step_get_item (
                               get_step (self, next))));
  sam_sitting_page_set_next (self->sitting, words);
}

static void
set_colour (SamPathPage *self, SamCard *card)
{
  const char      *classes[] = { NULL, NULL };
  g_autofree char *colour =
      sam_format_colour_class (sam_card_get_colour (card));

  classes[0] = colour;
  gtk_widget_set_css_classes (GTK_WIDGET (self->sitting), classes);
}

static void
show_part (SamPathPage *self, guint part)
{
  SamStudyStep    *step = get_step (self, part);
  SamItem         *item = sam_study_step_get_item (step);
  g_autofree char *where = NULL;
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new (sam_study_step_get_deck_id (step),
                         sam_study_step_get_card (step), item);

  self->current = part;
  /* TRANSLATORS: where one is in a path */
  where = self->steps->len > 1 ? g_strdup_printf (_ ("Part %u of %u"), part + 1,
                                                  self->steps->len)
                               : g_strdup ("");
  set_colour (self, sam_study_step_get_card (step));
  gtk_stack_set_visible_child_name (self->stack, "sitting");
  sam_sitting_page_set_where (self->sitting, where);
  name_next (self);
  sam_sitting_page_open (self->sitting, kept, item);
  take_title (self, g_strdup (sam_item_get_title (item)));
}

/* From now on it is the path that one is on. */
static void
keep (SamPathPage *self)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);

  if (!sam_study_step_is_kept (get_step (self, 0)))
    sam_study_keep_path (sam_desk_get_study (self->desk), self->steps, now);
}

static void
begin_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPathPage *self = SAM_PATH_PAGE (widget);
  guint        next = find_next (self);

  if (next < self->steps->len)
    {
      keep (self);
      show_part (self, next);
    }
  else
    g_signal_emit (self, signals[DONE], 0);
}

static void
part_done_cb (SamPathPage *self)
{
  guint next;

  self->done[self->current] = TRUE;
  next = find_next (self);
  if (next < self->steps->len)
    show_part (self, next);
  else if (self->steps->len > 1)
    {
      sam_study_forget_path (sam_desk_get_study (self->desk));
      show_overview (self);
    }
  else
    g_signal_emit (self, signals[DONE], 0);
}

static void
left_cb (SamPathPage *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

/* Whoever comes to the page is where something is asked, not at the first of
 * its buttons. */
static gboolean
sam_path_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SamPathPage *self = SAM_PATH_PAGE (widget);
  gboolean overview = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack),
                                 "overview") == 0;

  if (!self->fresh)
    return GTK_WIDGET_CLASS (sam_path_page_parent_class)
        ->focus (widget, direction);

  self->fresh = FALSE;

  return gtk_widget_grab_focus (overview ? GTK_WIDGET (self->begin_button)
                                         : GTK_WIDGET (self->sitting));
}

static void
sam_path_page_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamPathPage *self = SAM_PATH_PAGE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_path_page_dispose (GObject *object)
{
  SamPathPage *self = SAM_PATH_PAGE (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_path_page_parent_class)->dispose (object);
}

static void
sam_path_page_finalize (GObject *object)
{
  SamPathPage *self = SAM_PATH_PAGE (object);

  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_free (self->done);
  g_free (self->title);

  G_OBJECT_CLASS (sam_path_page_parent_class)->finalize (object);
}

static void
sam_path_page_class_init (SamPathPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = sam_path_page_focus;
  object_class->get_property = sam_path_page_get_property;
  object_class->dispose = sam_path_page_dispose;
  object_class->finalize = sam_path_page_finalize;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "",
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamPathPage::done:
   *
   * The person is through, or stops for today.
   */
  signals[DONE] = g_signal_new ("done", SAM_TYPE_PATH_PAGE, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-path-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPathPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamPathPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SamPathPage, summary);
  gtk_widget_class_bind_template_child (widget_class, SamPathPage, rows);
  gtk_widget_class_bind_template_child (widget_class, SamPathPage,
                                        begin_button);
  gtk_widget_class_install_action (widget_class, "path.begin", NULL,
                                   begin_action);
}

static void
sam_path_page_init (SamPathPage *self)
{
  self->title = g_strdup ("");
  self->fresh = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Of a path that was left, some parts may be done. */
static void
note_done (SamPathPage *self)
{
  SamStudy *study = sam_desk_get_study (self->desk);

  self->done = g_new0 (gboolean, self->steps->len);
  for (guint i = 0; i < self->steps->len; i++)
    self->done[i] = sam_study_step_is_done (get_step (self, i), study);
}

/**
 * sam_path_page_new:
 * @desk: (transfer none): of somebody who is unlocked
 * @steps: (element-type SamStudyStep) (transfer none): at least one, in the
 *   order to study in; of a single one there is no overview
 *
 * Returns: (transfer floating): a page that begins, or goes on, when it is
 *   asked to
 */
GtkWidget *
sam_path_page_new (SamDesk *desk, GPtrArray *steps)
{
  SamPathPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);
  g_return_val_if_fail (steps != NULL && steps->len > 0, NULL);

  self = g_object_new (SAM_TYPE_PATH_PAGE, NULL);
  self->desk = g_object_ref (desk);
  self->steps = g_ptr_array_ref (steps);
  note_done (self);
  self->sitting = SAM_SITTING_PAGE (sam_sitting_page_new (desk));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->sitting), "sitting");
  g_signal_connect_swapped (self->sitting, "done", G_CALLBACK (part_done_cb),
                            self);
  g_signal_connect_swapped (self->sitting, "left", G_CALLBACK (left_cb), self);
  if (steps->len > 1)
    show_overview (self);
  else
    show_part (self, 0);

  return GTK_WIDGET (self);
}

/**
 * sam_path_page_get_title:
 *
 * Returns: (transfer none): what shows, in a few words
 */
const char *
sam_path_page_get_title (SamPathPage *self)
{
  g_return_val_if_fail (SAM_IS_PATH_PAGE (self), NULL);

  return self->title;
}
