shared_notebook = true
