open_research   = false
min_tls         = "TLS1_2"
registry_access = "Enabled"
