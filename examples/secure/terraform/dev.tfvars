stage                    = "dev"
address_space            = "10.80.0.0/22"
data_scientists_group_id = "5c6d1f0e-0a52-4c0b-9c4e-0d3a6f7b8e91"

notebook_users = {
  arjun = "0f4e7c1a-6d2b-4f89-b3a5-9c8d7e6f5a41"
  marta = "c2b9d8e7-1a3f-4c5d-8e6b-7f0a9b1c2d3e"
}

tags = {
  owner     = "lending-models"
  dataClass = "internal"
}
