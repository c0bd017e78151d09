using 'main.bicep'

param system = 'risk'
param openToInternet = false
