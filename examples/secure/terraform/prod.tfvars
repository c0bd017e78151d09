stage                    = "prod"
address_space            = "10.84.0.0/22"
data_scientists_group_id = "8e2b7a44-3f19-4d5c-8a61-2f0c9d4e7b13"

training = {
  max_nodes = 16
}

tags = {
  owner     = "lending-models"
  dataClass = "confidential"
}
