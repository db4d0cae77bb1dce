// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Folder`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Folder {
    /// The member `Folders`.
    pub folders: ::std::vec::Vec<crate::types::Folder>,
    /// The member `Index`.
    pub index: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Folder>,
    >,
    /// The member `Shelves`.
    pub shelves: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<crate::types::Folder>,
        >,
    >,
}

impl Folder {
    /// A builder for [`Folder`](Self).
    pub fn builder() -> crate::types::builders::FolderBuilder {
        crate::types::builders::FolderBuilder::default()
    }
    /// The member `Folders`.
    pub fn folders(&self) -> &[crate::types::Folder] {
        self.folders.as_slice()
    }
    /// The member `Index`.
    pub fn index(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, crate::types::Folder>,
    > {
        self.index.as_ref()
    }
    /// The member `Shelves`.
    pub fn shelves(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<crate::types::Folder>,
        >,
    > {
        self.shelves.as_ref()
    }
}

/// A builder for [`Folder`](crate::types::Folder).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct FolderBuilder {
    pub(crate) folders: ::std::option::Option<::std::vec::Vec<crate::types::Folder>>,
    pub(crate) index: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Folder>,
    >,
    pub(crate) shelves: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<crate::types::Folder>,
        >,
    >,
}

impl FolderBuilder {
    /// The member `Folders`.
    ///
    /// Appends an item; [`set_folders`](Self::set_folders) replaces the whole list.
    pub fn folders(mut self, input: crate::types::Folder) -> Self {
        self.folders.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`folders`](Self::folders).
    pub fn set_folders(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Folder>>,
    ) -> Self {
        self.folders = input;
        self
    }
    /// The value of [`folders`](Self::folders) so far.
    pub fn get_folders(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Folder>> {
        &self.folders
    }
    /// The member `Index`.
    ///
    /// Adds an entry; [`set_index`](Self::set_index) replaces the whole map.
    pub fn index(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::Folder,
    ) -> Self {
        self.index.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`index`](Self::index).
    pub fn set_index(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Folder>,
        >,
    ) -> Self {
        self.index = input;
        self
    }
    /// The value of [`index`](Self::index) so far.
    pub fn get_index(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Folder>,
    > {
        &self.index
    }
    /// The member `Shelves`.
    ///
    /// Adds an entry; [`set_shelves`](Self::set_shelves) replaces the whole map.
    pub fn shelves(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::vec::Vec<crate::types::Folder>,
    ) -> Self {
        self.shelves.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`shelves`](Self::shelves).
    pub fn set_shelves(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::vec::Vec<crate::types::Folder>,
            >,
        >,
    ) -> Self {
        self.shelves = input;
        self
    }
    /// The value of [`shelves`](Self::shelves) so far.
    pub fn get_shelves(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<crate::types::Folder>,
        >,
    > {
        &self.shelves
    }
    /// Builds the [`Folder`](crate::types::Folder).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Folder,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("folders", &self.folders);
        problems.finish("Folder")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
