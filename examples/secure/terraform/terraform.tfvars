subscription_id = "7d1f2a9c-4b3e-4c8f-9a51-0e6d2b8c7f34"
system          = "lending"

outbound_hosts = {
  package-index = "pypi.org"
  package-files = "files.pythonhosted.org"
}
