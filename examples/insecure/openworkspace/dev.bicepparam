using 'main.bicep'

param system = 'risk'
