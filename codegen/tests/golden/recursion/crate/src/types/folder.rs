// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Folder`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Folder {
    /// The member `Folders`.
    pub folders: Vec<crate::types::Folder>,
    /// The member `Index`.
    pub index: Option<::std::collections::HashMap<String, crate::types::Folder>>,
    /// The member `Shelves`.
    pub shelves: Option<::std::collections::HashMap<String, Vec<crate::types::Folder>>>,
}

impl Folder {
    /// A builder for [`Folder`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::FolderBuilder {
        crate::types::builders::FolderBuilder::default()
    }
    /// The member `Folders`.
    #[inline]
    pub fn folders(&self) -> &[crate::types::Folder] {
        self.folders.as_slice()
    }
    /// The member `Index`.
    #[inline]
    pub fn index(
        &self,
    ) -> Option<&::std::collections::HashMap<String, crate::types::Folder>> {
        self.index.as_ref()
    }
    /// The member `Shelves`.
    #[inline]
    pub fn shelves(
        &self,
    ) -> Option<&::std::collections::HashMap<String, Vec<crate::types::Folder>>> {
        self.shelves.as_ref()
    }
}

/// A builder for [`Folder`](crate::types::Folder).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct FolderBuilder {
    pub(crate) folders: Option<Vec<crate::types::Folder>>,
    pub(crate) index: Option<::std::collections::HashMap<String, crate::types::Folder>>,
    pub(crate) shelves: Option<
        ::std::collections::HashMap<String, Vec<crate::types::Folder>>,
    >,
}

impl FolderBuilder {
    /// The member `Folders`.
    ///
    /// Appends an item; [`set_folders`](Self::set_folders) replaces the whole list.
    #[inline]
    pub fn folders(mut self, input: crate::types::Folder) -> Self {
        self.folders.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`folders`](Self::folders).
    #[inline]
    pub fn set_folders(mut self, input: Option<Vec<crate::types::Folder>>) -> Self {
        self.folders = input;
        self
    }
    /// The value of [`folders`](Self::folders) so far.
    #[inline]
    pub fn get_folders(&self) -> &Option<Vec<crate::types::Folder>> {
        &self.folders
    }
    /// The member `Index`.
    ///
    /// Adds an entry; [`set_index`](Self::set_index) replaces the whole map.
    pub fn index(mut self, k: impl Into<String>, v: crate::types::Folder) -> Self {
        self.index.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`index`](Self::index).
    #[inline]
    pub fn set_index(
        mut self,
        input: Option<::std::collections::HashMap<String, crate::types::Folder>>,
    ) -> Self {
        self.index = input;
        self
    }
    /// The value of [`index`](Self::index) so far.
    #[inline]
    pub fn get_index(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::Folder>> {
        &self.index
    }
    /// The member `Shelves`.
    ///
    /// Adds an entry; [`set_shelves`](Self::set_shelves) replaces the whole map.
    pub fn shelves(
        mut self,
        k: impl Into<String>,
        v: Vec<crate::types::Folder>,
    ) -> Self {
        self.shelves.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`shelves`](Self::shelves).
    #[inline]
    pub fn set_shelves(
        mut self,
        input: Option<::std::collections::HashMap<String, Vec<crate::types::Folder>>>,
    ) -> Self {
        self.shelves = input;
        self
    }
    /// The value of [`shelves`](Self::shelves) so far.
    #[inline]
    pub fn get_shelves(
        &self,
    ) -> &Option<::std::collections::HashMap<String, Vec<crate::types::Folder>>> {
        &self.shelves
    }
    /// Builds the [`Folder`](crate::types::Folder).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Folder,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("folders", &self.folders);
        problems.finish("Folder")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
