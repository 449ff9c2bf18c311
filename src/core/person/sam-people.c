// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-people-private.h"

#include "sam-person-file.h"

/**
 * SamPeople:
 *
 * Who studies on this computer: a `GListModel` of [class@Person]s, by name.
 *
 * Each is a file of its own in one folder, under a random name. They are no
 * part of the team's database, nor of its backups or its search.
 */
static void sam_people_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (
    SamPeople,
    sam_people,
    G_TYPE_OBJECT,
    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sam_people_list_model_init))

static int
compare_people (gconstpointer a, gconstpointer b, gpointer unused)
{
  SamPerson *first = SAM_PERSON ((gpointer) a);
  SamPerson *second = SAM_PERSON ((gpointer) b);
  int        order = g_utf8_collate (sam_person_get_name (first),
                                     sam_person_get_name (second));

  return order != 0 ? order
                    : g_strcmp0 (sam_person_get_id (first),
                                 sam_person_get_id (second));
}

static void
items_changed_cb (SamPeople *self, guint position, guint removed, guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static GType
sam_people_get_item_type (GListModel *model)
{
  return SAM_TYPE_PERSON;
}

static guint
sam_people_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (SAM_PEOPLE (model)->people));
}

static gpointer
sam_people_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (SAM_PEOPLE (model)->people),
                                position);
}

static void
sam_people_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sam_people_get_item_type;
  iface->get_n_items = sam_people_get_n_items;
  iface->get_item = sam_people_get_item;
}

static void
sam_people_finalize (GObject *object)
{
  SamPeople *self = SAM_PEOPLE (object);

  g_free (self->folder);
  g_object_unref (self->people);

  G_OBJECT_CLASS (sam_people_parent_class)->finalize (object);
}

static void
sam_people_class_init (SamPeopleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_people_finalize;
}

static void
sam_people_init (SamPeople *self)
{
  self->people = g_list_store_new (SAM_TYPE_PERSON);
  g_signal_connect_object (self->people, "items-changed",
                           G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sam_people_new:
 * @folder: where their files are; made when the first of them comes
 *
 * Returns: (transfer full): nobody, until sam_people_load()
 */
SamPeople *
sam_people_new (const char *folder)
{
  SamPeople *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (SAM_TYPE_PEOPLE, NULL);
  self->folder = g_strdup (folder);

  return self;
}

static void
name_changed_cb (SamPeople *self)
{
  g_list_store_sort (self->people, compare_people, NULL);
}

/* Room-internal: puts @person where they belong. */
void
sam_people_add (SamPeople *self, SamPerson *person)
{
  g_signal_connect_object (person, "notify::name", G_CALLBACK (name_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_list_store_insert_sorted (self->people, person, compare_people, NULL);
}

/**
 * sam_people_load:
 * @error: return location for an error in #SAM_PERSON_ERROR
 *
 * Looks who there is, and wipes what was left by a save or a deletion that was
 * broken off. Blocks for a few milliseconds; call it once. A folder that is not
 * there is nobody.
 *
 * Returns: whether the folder could be read
 */
gboolean
sam_people_load (SamPeople *self, GError **error)
{
  g_autoptr (GPtrArray) ids = NULL;

  g_return_val_if_fail (SAM_IS_PEOPLE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  sam_person_file_finish (self->folder);
  ids = sam_person_file_list (self->folder, error);
  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (SamPerson) person =
          sam_person_new (self->folder, g_ptr_array_index (ids, i));

      sam_person_file_clean (sam_keeping_get_path (person->keeping));
      sam_people_add (self, person);
    }

  return TRUE;
}

/**
 * sam_people_find:
 * @id: of a person, as it was kept in the settings
 *
 * Returns: (transfer none) (nullable): who that is
 */
SamPerson *
sam_people_find (SamPeople *self, const char *id)
{
  g_return_val_if_fail (SAM_IS_PEOPLE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr (SamPerson) person =
          g_list_model_get_item (G_LIST_MODEL (self), i);

      if (g_str_equal (sam_person_get_id (person), id))
        return person; /* the list holds it */
    }

  return NULL;
}

/* Room-internal: takes @person out. */
void
sam_people_take_out (SamPeople *self, SamPerson *person)
{
  guint position;

  g_signal_handlers_disconnect_by_func (person, name_changed_cb, self);
  if (g_list_store_find (self->people, person, &position))
    g_list_store_remove (self->people, position);
}
