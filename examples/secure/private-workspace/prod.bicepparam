using './main.bicep'

param system = 'fraud'
param stage = 'prod'
param dataScientistsGroupId = '8e2b7a44-3f19-4d5c-8a61-2f0c9d4e7b13'
param maxNodes = 16
